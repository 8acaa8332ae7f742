package org.missionbench.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Acquisitions, cargo and property, for an outline that asks for them; the parts are {@code acquisitions}, {@code cargo}, {@code property} and {@code index}. */
@Component
public final class SupplySection implements ReportSection {

    static final Notice RECONSTRUCTED = new Notice(
            Notice.Kind.RECONSTRUCTED,
            "Rows are made up to agree with published totals; single orders, consignments, items and indicators are not published.");
    private static final List<String> PARTS = List.of("acquisitions", "cargo", "property", "index");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public SupplySection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/supply-chain";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("", "Supply chain");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        return tables(scope, PARTS);
    }

    @Override
    public List<Block> part(MissionPeriod scope, String part) {
        return tables(scope, List.of(part));
    }

    private List<Block> tables(MissionPeriod scope, List<String> parts) {
        List<Block> blocks = new ArrayList<>();
        parts.forEach(part -> table(scope, part).ifPresent(blocks::add));
        if (!blocks.isEmpty() && isReconstructed(scope)) {
            blocks.add(RECONSTRUCTED);
        }
        return blocks;
    }

    private Optional<Table> table(MissionPeriod scope, String part) {
        return switch (part) {
            case "acquisitions" ->
                Optional.of(Acquisitions.of(store, scope))
                        .filter(acquisitions -> !acquisitions.isEmpty())
                        .map(acquisitions -> new AcquisitionTables(acquisitions).categories());
            case "cargo" ->
                Optional.of(new CargoTables(store, scope))
                        .filter(cargo -> !cargo.isEmpty())
                        .map(CargoTables::routes);
            case "property" ->
                Optional.of(Register.of(store, scope))
                        .filter(register -> !register.items().isEmpty())
                        .map(register -> new PropertyTables(register, scope.period()).groups());
            case "index" ->
                Optional.of(PropertyIndex.of(store, scope))
                        .filter(index -> !index.indicators().isEmpty())
                        .map(InventoryTables::index);
            default -> Optional.empty();
        };
    }

    private boolean isReconstructed(MissionPeriod scope) {
        return Acquisitions.of(store, scope).isReconstructed()
                || Register.of(store, scope).isReconstructed()
                || PropertyIndex.of(store, scope).isReconstructed();
    }
}

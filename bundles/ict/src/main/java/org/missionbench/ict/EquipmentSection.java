package org.missionbench.ict;

import java.util.List;
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

/** Equipment held against entitlement, for an outline that asks for it. */
@Component
public final class EquipmentSection implements ReportSection {

    static final Notice RECONSTRUCTED = new Notice(
            Notice.Kind.RECONSTRUCTED,
            "Rows of the register are made up to agree with published numbers of equipment by kind; single pieces, places and ages are not published.");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public EquipmentSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "ict/holdings";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("", "Information and communications technology equipment");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        Holdings holdings = Holdings.of(store, scope);
        EquipmentTables tables = new EquipmentTables(holdings, List.of(), scope.period());
        if (tables.kinds().isEmpty()) {
            return List.of();
        }
        Table table = tables.entitlement();
        return holdings.isReconstructed() ? List.of(table, RECONSTRUCTED) : List.of(table);
    }
}

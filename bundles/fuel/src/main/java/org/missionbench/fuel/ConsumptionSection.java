package org.missionbench.fuel;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fuel planned and issued by purpose, losses and emissions, where a mission wants them in its report. */
@Component
public final class ConsumptionSection implements ReportSection {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ConsumptionSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "fuel/consumption";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("", "Fuel");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        IssuedFuel issued = IssuedFuel.of(store, scope);
        if (issued.groups().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(BalanceTable.plan(issued, store.all(scope, PlannedFuel.class)));
        Emissions emissions = Emissions.of(store, scope);
        if (!emissions.applied().isEmpty()) {
            blocks.add(EmissionTable.of(emissions));
        }
        if (store.all(scope, FuelTank.class).stream().anyMatch(tank -> tank.basis() == Basis.RECONSTRUCTED)) {
            blocks.add(
                    new Notice(
                            Notice.Kind.RECONSTRUCTED,
                            "Single issues, receipts and measurements of fuel were reconstructed, so that each purpose and product adds up to what was published for it."));
        }
        return blocks;
    }
}

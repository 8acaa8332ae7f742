package org.missionbench.vehicles;

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

/** Holding against establishment, for an outline that asks for it. */
@Component
public final class FleetSection implements ReportSection {

    static final Notice RECONSTRUCTED = new Notice(
            Notice.Kind.RECONSTRUCTED,
            "Rows of the register are made up to agree with published numbers of vehicles by type; single vehicles, ages and values are not published.");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public FleetSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "vehicles/holdings";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("", "Vehicles");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        Fleet fleet = Fleet.of(store, scope);
        if (fleet.held(scope.period().to()).isEmpty()) {
            return List.of();
        }
        Table table = new FleetTables(fleet, scope.period()).holdings();
        return fleet.isReconstructed() ? List.of(table, RECONSTRUCTED) : List.of(table);
    }
}

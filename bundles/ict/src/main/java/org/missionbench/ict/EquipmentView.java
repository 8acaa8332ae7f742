package org.missionbench.ict;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page ICT equipment: holding against entitlement, by location, life expectancy, write-off plan. */
@Component
public final class EquipmentView implements WorkbenchView {

    static final String ID = "ict/equipment";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public EquipmentView(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Shape shape() {
        return new Shape(
                "ICT equipment",
                Perspective.SUPPORT,
                30,
                "What the mission holds against what its users are entitled to, where it is, when it reaches its life expectancy and what is to be written off. Every number opens the pieces it is counted from.",
                "Import ict-kind.csv, ict-user-group.csv, ict-entitlement.csv and ict-equipment.csv, or fill in their grids");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        Holdings holdings = Holdings.of(store, scope);
        EquipmentTables tables = new EquipmentTables(holdings, Places.locations(store, scope), scope.period());
        if (tables.kinds().isEmpty()) {
            return List.of();
        }
        List<WriteOff> writeOffs = store.all(scope, WriteOff.class);
        LifeTables life = new LifeTables(holdings, writeOffs, scope.period());
        List<Block> blocks = new ArrayList<>(List.of(tables.entitlement()));
        if (holdings.isReconstructed()) {
            blocks.add(EquipmentSection.RECONSTRUCTED);
        }
        if (!holdings.equipment().isEmpty()) {
            blocks.add(tables.byLocation());
            blocks.add(life.expectancy());
        }
        if (!writeOffs.isEmpty()) {
            blocks.add(life.writeOffPlan());
        }
        return blocks;
    }
}

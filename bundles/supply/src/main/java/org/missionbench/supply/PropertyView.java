package org.missionbench.supply;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page Property: the register, inventories, the index, write-offs. */
@Component
public final class PropertyView implements WorkbenchView {

    static final String ID = "supply/property";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PropertyView(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Shape shape() {
        return new Shape(
                "Property",
                Perspective.SUPPORT,
                50,
                "What the mission owns and what it cost, what inventories found against the register, the property management index with its indicators, and write-offs. Settle a difference by writing it into the inventory differences settled.",
                "Import supply-property-group.csv, supply-property-kind.csv and supply-property.csv, or fill in their grids");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        Register register = Register.of(store, scope);
        PropertyIndex index = PropertyIndex.of(store, scope);
        List<Block> blocks = new ArrayList<>();
        if (!register.items().isEmpty()) {
            PropertyTables tables = new PropertyTables(register, scope.period());
            blocks.add(tables.groups());
            blocks.add(tables.kinds());
            inventories(scope, blocks);
        }
        if (!index.indicators().isEmpty()) {
            blocks.add(InventoryTables.index(index));
        }
        if (register.isReconstructed() || index.isReconstructed()) {
            blocks.add(SupplySection.RECONSTRUCTED);
        }
        return blocks;
    }

    private void inventories(MissionPeriod scope, List<Block> blocks) {
        List<Inventory> inventories = InventoryComparison.all(store, scope);
        List<WriteOff> writeOffs = store.all(scope, WriteOff.class);
        if (!inventories.isEmpty()) {
            blocks.add(InventoryTables.inventories(inventories));
            inventories.stream()
                    .filter(inventory -> !inventory.differences().isEmpty())
                    .forEach(inventory -> blocks.add(InventoryTables.differences(inventory)));
        }
        if (!writeOffs.isEmpty()) {
            blocks.add(InventoryTables.writeOffs(writeOffs));
        }
    }
}

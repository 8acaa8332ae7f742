package org.missionbench.supply;

import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Percentage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What inventories found, each of them and the last one that began in the period. */
@Component
public final class InventoryMeasures implements MeasureSource {

    private static final String ITEM = "item";
    private static final String COMPARED = "comparison of the counts with the register as it was";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public InventoryMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/inventory-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        List<Inventory> inventories = InventoryComparison.all(store, scope);
        MeasureList list = new MeasureList();
        inventories.forEach(inventory -> inventory(list, inventory.round().code() + ".", inventory));
        if (!inventories.isEmpty()) {
            inventory(list, "", inventories.get(inventories.size() - 1));
        }
        return list.all();
    }

    private static void inventory(MeasureList list, String key, Inventory inventory) {
        RowSelection[] rows = {MeasureList.rows("supply-property"), of("supply-inventory-count", inventory)};
        String prefix = "inventory." + key;
        String of = inventory.round().title() + ": ";
        counts(list, prefix, of, inventory, rows);
        shares(list, prefix, of, inventory, rows);
        Percentage settled = inventory.shareSettled().orElse(null);
        RowSelection settlements = of("supply-inventory-resolution", inventory);
        list.add(
                prefix + "share-settled",
                of + "differences settled",
                settled,
                "differences settled ÷ differences",
                settlements);
    }

    private static void shares(MeasureList list, String prefix, String of, Inventory inventory, RowSelection... rows) {
        Percentage found = inventory.shareFound().orElse(null);
        Percentage inPlace = inventory.shareInPlace().orElse(null);
        list.add(prefix + "share-found", of + "found", found, "seen anywhere ÷ to be seen", rows);
        list.add(
                prefix + "share-in-place",
                of + "found where registered",
                inPlace,
                "seen where registered ÷ to be seen",
                rows);
    }

    private static RowSelection of(String dataset, Inventory inventory) {
        return MeasureList.rows(dataset, "inventory", inventory.round().code());
    }

    private static void counts(MeasureList list, String prefix, String of, Inventory inventory, RowSelection... rows) {
        list.count(
                prefix + "expected",
                of + "to be seen",
                inventory.expected().size(),
                ITEM,
                "rows of the register during the whole count",
                rows);
        list.count(
                prefix + "found",
                of + "seen where registered",
                inventory.inPlace(),
                ITEM,
                "to be seen less not found less seen at another place",
                rows);
        for (InventoryDifference.Kind kind : InventoryDifference.Kind.values()) {
            list.count(prefix + Slugs.of(kind), of + kind.title(), inventory.count(kind), ITEM, COMPARED, rows);
        }
    }
}

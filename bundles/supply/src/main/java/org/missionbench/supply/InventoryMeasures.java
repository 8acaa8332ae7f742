package org.missionbench.supply;

import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What inventories found, each of them and the last one that began in the period. */
@Component
public final class InventoryMeasures implements MeasureSource {

    private static final String ITEM = "item";

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
        RowSelection[] rows = {
            MeasureList.rows("supply-property"),
            MeasureList.rows(
                    "supply-inventory-count", "inventory", inventory.round().code())
        };
        String of = inventory.round().title() + ": ";
        counts(list, key, of, inventory, rows);
        list.add(
                "inventory." + key + "share-found",
                of + "found",
                inventory.shareFound().orElse(null),
                "seen anywhere ÷ to be seen",
                rows);
        list.add(
                "inventory." + key + "share-in-place",
                of + "found where registered",
                inventory.shareInPlace().orElse(null),
                "seen where registered ÷ to be seen",
                rows);
        list.add(
                "inventory." + key + "share-settled",
                of + "differences settled",
                inventory.shareSettled().orElse(null),
                "differences settled ÷ differences",
                MeasureList.rows(
                        "supply-inventory-resolution",
                        "inventory",
                        inventory.round().code()));
    }

    private static void counts(MeasureList list, String key, String of, Inventory inventory, RowSelection... rows) {
        list.count(
                "inventory." + key + "expected",
                of + "to be seen",
                inventory.expected().size(),
                ITEM,
                "rows of the register during the whole count",
                rows);
        list.count(
                "inventory." + key + "found",
                of + "seen where registered",
                inventory.inPlace(),
                ITEM,
                "to be seen less not found less seen at another place",
                rows);
        for (InventoryDifference.Kind kind : InventoryDifference.Kind.values()) {
            list.count(
                    "inventory." + key + Slugs.of(kind),
                    of + kind.title(),
                    inventory.count(kind),
                    ITEM,
                    "comparison of the counts with the register as it was",
                    rows);
        }
    }
}

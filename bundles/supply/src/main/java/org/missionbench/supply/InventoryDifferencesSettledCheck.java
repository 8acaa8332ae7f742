package org.missionbench.supply;

import java.util.List;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What an inventory found to differ from the register is settled. */
@Component
public final class InventoryDifferencesSettledCheck implements ConsistencyCheck {

    private static final int SHOWN = 5;

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public InventoryDifferencesSettledCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/inventory-differences-settled";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return InventoryComparison.all(store, scope).stream()
                .filter(inventory -> inventory.round().ends() != null)
                .filter(inventory -> !inventory.open().isEmpty())
                .map(this::finding)
                .toList();
    }

    private Finding finding(Inventory inventory) {
        List<InventoryDifference> open = inventory.open();
        String first = open.stream().limit(SHOWN).map(InventoryDifference::item).collect(Collectors.joining(", "));
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "%s: %d of %d differences are not settled (%s%s); write into supply-inventory-resolution what became of them"
                        .formatted(
                                inventory.round().title(),
                                open.size(),
                                inventory.differences().size(),
                                first,
                                open.size() > SHOWN ? " …" : ""),
                open.stream()
                        .limit(SHOWN)
                        .map(difference -> new Finding.Place(
                                "supply-inventory-count, " + difference.item(),
                                difference.kind().title()))
                        .toList());
    }
}

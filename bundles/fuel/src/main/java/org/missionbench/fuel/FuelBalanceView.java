package org.missionbench.fuel;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The balance of every tank, fuel by month and purpose, planned against issued. */
@Component
public final class FuelBalanceView implements WorkbenchView {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public FuelBalanceView(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "fuel/balance";
    }

    @Override
    public Shape shape() {
        return new Shape(
                "Fuel balance",
                Perspective.SUPPORT,
                10,
                "What each tank held, received, issued and was measured to hold, and what is missing. A loss above the tolerance of its product is a finding. Movements after the last measurement are not counted yet.",
                "Fill in fuel-product, fuel-purpose, fuel-location and fuel-tank, then import fuel-receipt, fuel-issue and fuel-dip");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        FuelBooks books = FuelBooks.of(store, scope);
        if (books.all().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(BalanceTable.of(
                books.balances(scope.period().from(), scope.period().to())));
        IssuedFuel issued = IssuedFuel.of(store, scope);
        if (!issued.groups().isEmpty()) {
            blocks.add(MonthChart.of(issued, scope));
            blocks.add(BalanceTable.plan(issued, store.all(scope, PlannedFuel.class)));
        }
        return blocks;
    }
}

package org.missionbench.fuel;

import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.variance.VarianceExplainer;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Explains the fuel in the variance of a budget class: litres at budgeted prices, then prices on the litres issued. */
@Component
public final class FuelCostExplainer implements VarianceExplainer {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public FuelCostExplainer(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "fuel/costs";
    }

    @Override
    public List<VarianceFactor> explain(MissionPeriod scope, String budgetClass) {
        IssuedFuel issued = IssuedFuel.of(store, scope);
        FuelCosts costs = new FuelCosts(issued, store.all(scope, PlannedFuel.class), new ReceivedFuel(store, scope));
        return issued.purposes().all().stream()
                .filter(purpose -> budgetClass.equals(purpose.budgetClass()))
                .flatMap(purpose -> costs.factors(purpose).stream())
                .toList();
    }
}

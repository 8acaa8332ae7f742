package org.missionbench.facilities;

import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.variance.VarianceExplainer;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Explains the variance of the class that pays for facilities: rent, energy, projects put off. */
@Component
public final class FacilityCostExplainer implements VarianceExplainer {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public FacilityCostExplainer(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "facilities/facility-costs";
    }

    @Override
    public List<VarianceFactor> explain(MissionPeriod scope, String budgetClass) {
        PlannedCosts costs = new PlannedCosts(store, scope);
        return costs.plans().stream()
                .filter(plan -> plan.budgetClass().equals(budgetClass))
                .flatMap(plan -> costs.parts(plan).stream())
                .map(ExplainedPart::factor)
                .toList();
    }
}

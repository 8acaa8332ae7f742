package org.missionbench.staffing;

import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.variance.VarianceExplainer;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Explains the variances of the classes that pay people: vacancies, strength, rates of exchange, salary scales. */
@Component
public final class StaffCostExplainer implements VarianceExplainer {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public StaffCostExplainer(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/staff-costs";
    }

    @Override
    public List<VarianceFactor> explain(MissionPeriod scope, String budgetClass) {
        return new ExplainedParts(store, scope)
                .ofClass(budgetClass).stream().map(ExplainedPart::factor).toList();
    }
}

package org.missionbench.staffing;

import java.util.List;
import org.missionbench.contracts.dataset.DatasetSource;
import org.osgi.service.component.annotations.Component;

/** The datasets of staffing, what is referred to before what refers to it. */
@Component
public final class StaffingDatasets implements DatasetSource {

    @Override
    public String id() {
        return "staffing/datasets";
    }

    @Override
    public List<Class<? extends Record>> datasets() {
        return List.of(
                PersonnelCategory.class,
                MonthlyStrength.class,
                MonthlyIncumbency.class,
                BudgetedStrength.class,
                BudgetedVacancyRate.class,
                Post.class,
                Assignment.class,
                RegionalCount.class,
                LevelRange.class,
                Recruitment.class,
                Training.class,
                Travel.class,
                UniformedMovement.class,
                PersonMonthCost.class,
                StaffCostRate.class,
                SalaryIncrement.class,
                PostAdjustment.class,
                StatedElsewhere.class);
    }
}

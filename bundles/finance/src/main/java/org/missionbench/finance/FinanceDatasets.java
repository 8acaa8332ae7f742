package org.missionbench.finance;

import java.util.List;
import org.missionbench.contracts.dataset.DatasetSource;
import org.osgi.service.component.annotations.Component;

/** The datasets of finance, what is referred to before what refers to it. */
@Component
public final class FinanceDatasets implements DatasetSource {

    @Override
    public String id() {
        return "finance/datasets";
    }

    @Override
    public List<Class<? extends Record>> datasets() {
        return List.of(
                BudgetGroup.class,
                BudgetClass.class,
                BudgetLine.class,
                ResourceColumn.class,
                Apportionment.class,
                PlannedAmount.class,
                StaffAssessmentIncome.class,
                Redeployment.class,
                Posting.class,
                PostedByMonth.class,
                OtherRevenue.class,
                Borrowing.class,
                ContributionInKind.class,
                BudgetedRate.class,
                OperationalRate.class,
                BudgetParameter.class,
                BudgetStep.class,
                EarlierResult.class,
                VarianceThreshold.class,
                VarianceExplanation.class,
                ReportedFactor.class,
                ReportedFigure.class);
    }
}

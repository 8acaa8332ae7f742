package org.missionbench.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page Spending: expenditure month by month against the apportionment, and what the year was expected to cost. */
@Component
public final class SpendingView implements WorkbenchView {

    static final String ID = "finance/spending";

    private static final String METHOD =
            "The forecast takes the months so far as a sample of what a month costs: each month that remains is expected to cost their mean, and the band is Student’s prediction interval for their sum. When months are alike, it holds in 80 of 100 years. It takes two months at least, and reaches to the end of the budget period only.";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public SpendingView(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Shape shape() {
        return new Shape(
                "Spending",
                Perspective.BUDGET,
                10,
                "What was spent month by month, against the apportionment spread evenly over the year, and what the year was expected to cost each time a month was closed. A line above the even pace is no fault by itself: some classes are paid once a year.",
                "Fill in budget-group, budget-class and apportionment, then import ledger");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        MonthlyExpenditure monthly = MonthlyExpenditure.of(store, scope);
        if (monthly.monthsSoFar().isEmpty()) {
            return List.of();
        }
        SpendingCharts charts = new SpendingCharts(
                monthly, ResourceAmounts.of(store, scope).apportionment(TotalLine.GROSS.code()), scope);
        List<Block> blocks = new ArrayList<>(List.of(charts.pace(), charts.months()));
        Optional<Block> outlook = charts.outlook();
        outlook.ifPresent(blocks::add);
        blocks.add(new Paragraph("", false, List.of(new Inline.Words(METHOD))));
        if (monthly.isReconstructed()) {
            blocks.add(
                    new Notice(
                            Notice.Kind.RECONSTRUCTED,
                            "Monthly amounts are not on record. They were reconstructed so that every budget class adds up exactly to its reported expenditure."));
        }
        return blocks;
    }
}

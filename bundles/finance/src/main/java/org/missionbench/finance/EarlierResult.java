package org.missionbench.finance;

import java.math.BigDecimal;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.Money;

/** Expenditure and utilization of an earlier period; A/77/589, summary. */
@Dataset(
        name = "earlier-result",
        title = "Results of earlier periods",
        help = "What earlier performance reports said, for comparison.")
record EarlierResult(
        @Column(label = "Period", help = "An earlier budget period.", key = true, example = "2020/21")
                BudgetPeriod period,
        @Column(
                        label = "Expenditure",
                        help = "Gross, United States dollars and cents, as exact as the source prints it.",
                        example = "39700000.00")
                Money expenditure,
        @Column(label = "Resource utilization rate", help = "Per cent.", decimals = 1, example = "99.6")
                BigDecimal utilizationRate,
        @Column(label = "Source", help = "Document and place.", example = "A/77/589, summary") String source) {}

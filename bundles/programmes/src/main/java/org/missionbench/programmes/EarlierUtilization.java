package org.missionbench.programmes;

import java.math.BigDecimal;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.BudgetPeriod;

/** The share of programmatic funds that an earlier period used. */
@Dataset(
        name = "earlier-utilization",
        title = "Earlier utilization of programmatic funds",
        help = "What share of programmatic funds earlier periods used.")
record EarlierUtilization(
        @Column(label = "Period", help = "The earlier budget period.", key = true, example = "2020/21")
                BudgetPeriod period,
        @Column(
                        label = "Per cent",
                        help = "Expenditure in per cent of the budget, one decimal.",
                        decimals = 1,
                        example = "97.9")
                BigDecimal perCent,
        @Column(label = "Source", help = "Document and place.", example = "A/77/589, para. 34") String source) {}

package org.missionbench.results;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MeasureKey;

/** The value of an indicator in an earlier period. */
@Dataset(
        name = "indicator-earlier",
        title = "Earlier values of indicators",
        help = "What an indicator was in the periods before, printed with the planned value.")
record EarlierValue(
        @Column(
                        label = "Indicator",
                        help = "Number of the indicator.",
                        key = true,
                        references = "indicator",
                        example = "2.1.1")
                String indicator,
        @Column(label = "Period", help = "The earlier budget period.", key = true, example = "2020/21")
                BudgetPeriod period,
        @Column(
                        label = "Value",
                        help = "Its value then; empty where none is known or none applies.",
                        optional = true,
                        example = "14.2")
                @Nullable BigDecimal value,
        @Column(
                        label = "Applicable",
                        help = "Whether the indicator existed in that period; no is printed as not applicable.",
                        example = "yes")
                boolean applicable) {

    /** {@code results.indicator.2-1-1.earlier.2020-21}. */
    MeasureKey key() {
        return Indicator.key(indicator, "earlier", period.toString().replace('/', '-'));
    }
}

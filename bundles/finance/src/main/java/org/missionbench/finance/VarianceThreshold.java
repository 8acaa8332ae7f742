package org.missionbench.finance;

import java.math.BigDecimal;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** From which size a variance must be explained; A/77/589, footnote 1. */
@Dataset(
        name = "variance-threshold",
        title = "Reporting threshold",
        help = "From which size a variance must be explained. One row.")
record VarianceThreshold(
        @Column(label = "Code", help = "Write variance.", key = true, pattern = "variance", example = "variance")
                String code,
        @Column(
                        label = "Percentage",
                        help = "At least so many per cent of the apportionment, up or down, or …",
                        decimals = 1,
                        example = "5.0")
                BigDecimal percentage,
        @Column(label = "Amount", help = "… at least so many United States dollars, up or down.", example = "100000.00")
                Money amount) {

    /** Refuses a threshold below nothing, which would demand a text for every class. */
    VarianceThreshold {
        if (percentage.signum() < 0 || amount.isNegative()) {
            throw new IllegalArgumentException(
                    "a threshold is not negative, but it is %s per cent or %s; write sizes without a sign"
                            .formatted(percentage.toPlainString(), amount));
        }
    }
}

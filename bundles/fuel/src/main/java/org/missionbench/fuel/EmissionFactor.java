package org.missionbench.fuel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** What burning one unit of a product emits. */
@Dataset(
        name = "fuel-emission-factor",
        title = "Emission factors of fuel",
        help =
                "Kilograms of carbon dioxide equivalent for one unit of a product, from a named source. A new factor is a new row: the latest one that was valid on the day of an issue counts, and of several for the same day the highest version.")
record EmissionFactor(
        @Column(
                        label = "Product",
                        help = "Code of the product.",
                        key = true,
                        references = "fuel-product",
                        example = "diesel")
                String product,
        @Column(
                        label = "Scope",
                        help = "1 for what is burnt, 3 for what producing and carrying it emitted.",
                        key = true,
                        example = "1")
                long scope,
        @Column(label = "Valid from", help = "First day of issues it applies to.", key = true, example = "2021-07-01")
                LocalDate validFrom,
        @Column(label = "Version", help = "1, and 2 when it is corrected.", key = true, example = "1") long version,
        @Column(
                        label = "Factor",
                        help = "Kilograms of carbon dioxide equivalent for one unit of the product, 5 decimals.",
                        decimals = 5,
                        example = "2.67649")
                BigDecimal factor,
        @Column(
                        label = "Uncertainty",
                        help = "Plus or minus per cent at 95 per cent confidence.",
                        decimals = 2,
                        example = "2.00")
                BigDecimal uncertainty,
        @Column(
                        label = "Source",
                        help = "Who published it, where, which edition.",
                        example = "IPCC 2006 Guidelines, volume 2")
                String source) {

    /** Refuses scopes that do not exist and negative figures. */
    EmissionFactor {
        if (scope < 1 || scope > 3) {
            throw new IllegalArgumentException(
                    "the factor of '%s' has scope %d; write 1, 2 or 3".formatted(product, scope));
        }
        if (factor.signum() < 0 || uncertainty.signum() < 0) {
            throw new IllegalArgumentException("the factor of '%s' is %s ± %s; write numbers from 0"
                    .formatted(product, factor.toPlainString(), uncertainty.toPlainString()));
        }
    }
}

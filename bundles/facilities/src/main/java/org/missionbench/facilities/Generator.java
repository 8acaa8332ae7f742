package org.missionbench.facilities;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A generator. */
@Dataset(name = "facility-generator", title = "Generators", help = "The generators at the premises of the mission.")
record Generator(
        @Column(label = "Number", help = "Its asset number.", key = true, example = "GEN-01") String number,
        @Column(label = "Title", help = "As printed in tables.", example = "Generator, 250 kVA") String title,
        @Column(
                        label = "Premises",
                        help = "Code of the premises.",
                        references = "facility-premises",
                        example = "headquarters-main")
                String premises,
        @Column(label = "Power", help = "Rated power in kilovolt-amperes.", decimals = 1, example = "250.0")
                BigDecimal power,
        @Column(label = "Owned", help = "Whether the United Nations owns it: yes or no.", example = "yes")
                boolean unOwned,
        @Column(label = "Planned", help = "Whether the budget counts it: yes or no.", example = "yes") boolean planned,
        @Column(label = "In service from", help = "First day.", example = "2015-07-01") LocalDate inServiceFrom,
        @Column(
                        label = "In service to",
                        help = "Last day; nothing while it continues.",
                        optional = true,
                        example = "2022-06-30")
                @Nullable LocalDate inServiceTo,
        @Column(
                        label = "Usual litres from",
                        help = "Least litres an hour that are usual; nothing when nobody knows.",
                        optional = true,
                        decimals = 2,
                        example = "18.00")
                @Nullable BigDecimal usualFrom,
        @Column(
                        label = "Usual litres to",
                        help = "Most litres an hour that are usual; nothing when nobody knows.",
                        optional = true,
                        decimals = 2,
                        example = "45.00")
                @Nullable BigDecimal usualTo,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {

    /** Whether it is in service on a day. */
    boolean isHeldOn(LocalDate day) {
        return Days.isWithin(day, inServiceFrom, inServiceTo);
    }
}

package org.missionbench.facilities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** How long a generator ran. */
@Dataset(
        name = "facility-generator-run",
        title = "Generator log",
        help =
                "Hours that a generator ran up to a reading, since the one before, with the litres it burned where they are known.")
record GeneratorRun(
        @Column(
                        label = "Generator",
                        help = "Number of the generator.",
                        key = true,
                        references = "facility-generator",
                        example = "GEN-01")
                String generator,
        @Column(label = "From", help = "First day it speaks of.", key = true, example = "2022-05-01") LocalDate from,
        @Column(label = "To", help = "Last day it speaks of.", example = "2022-05-31") LocalDate to,
        @Column(label = "Hours", help = "Running hours in these days.", decimals = 1, example = "29.4")
                BigDecimal hours,
        @Column(
                        label = "Litres",
                        help = "Litres burned in these hours; nothing when not measured.",
                        optional = true,
                        decimals = 2,
                        example = "913.00")
                @Nullable BigDecimal litres,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {

    /** Refuses days in the wrong order and less than nothing. */
    GeneratorRun {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "generator %s: days from %s to %s; correct one of them".formatted(generator, from, to));
        }
        Counts.demandNotNegative("hours", hours);
        Counts.demandNotNegative("litres", litres);
    }

    /** How many days it speaks of. */
    long calendarDays() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}

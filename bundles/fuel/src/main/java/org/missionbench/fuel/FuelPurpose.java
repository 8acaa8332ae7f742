package org.missionbench.fuel;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** What fuel is issued for. */
@Dataset(
        name = "fuel-purpose",
        title = "Purposes of fuel",
        help =
                "What fuel is issued for: ground transportation, generators, heating. A purpose may be part of a wider one.")
record FuelPurpose(
        @Column(
                        label = "Code",
                        help =
                                "A short name in lower-case words joined by hyphens; not total. Measures are named after it.",
                        key = true,
                        pattern = "(?!total$)[a-z0-9]+(-[a-z0-9]+)*",
                        example = "generators")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "20")
                long position,
        @Column(label = "Title", help = "As printed.", example = "Generators") String title,
        @Column(
                        label = "Part of",
                        help = "Code of the wider purpose whose litres contain these; nothing when there is none.",
                        optional = true,
                        references = "fuel-purpose",
                        example = "facilities")
                @Nullable String partOf,
        @Column(
                        label = "Budget class",
                        help =
                                "Code of the budget class that pays for it, so that its variance can be explained; nothing when it is not known.",
                        optional = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "facilities-and-infrastructure")
                @Nullable String budgetClass) {

    /** Refuses what is part of itself. */
    FuelPurpose {
        if (code.equals(partOf)) {
            throw new IllegalArgumentException(
                    "purpose '%s' cannot be part of itself; leave part_of empty, or name the wider purpose"
                            .formatted(code));
        }
    }
}

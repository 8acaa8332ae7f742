package org.missionbench.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A consignment that was moved. */
@Dataset(
        name = "supply-cargo",
        title = "Cargo movements",
        help =
                "Each consignment from one place to another, with its weight. Movements between places of the mission area are its own distribution, the others come in or go out.")
record CargoMovement(
        @Column(
                        label = "Number",
                        help = "Number of the consignment, unique in the mission.",
                        key = true,
                        example = "CMR-22-0457")
                String number,
        @Column(label = "Date", help = "Day on which it left.", example = "2022-02-17") LocalDate date,
        @Column(
                        label = "Mode",
                        help = "Code of the mode of transport.",
                        references = "supply-transport-mode",
                        example = "road")
                String mode,
        @Column(
                        label = "From",
                        help = "Code of the place from which it went.",
                        references = "supply-location",
                        example = "main-store")
                String origin,
        @Column(
                        label = "To",
                        help = "Code of the place to which it went.",
                        references = "supply-location",
                        example = "regional-office")
                String destination,
        @Column(label = "Kilograms", help = "Gross weight in kilograms.", decimals = 2, example = "640.00")
                BigDecimal kilograms,
        @Column(
                        label = "What",
                        help = "What it was, in a few words; nothing when nobody has written it down.",
                        optional = true,
                        example = "Furniture")
                @Nullable String text,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** Refuses a weight that nothing can have, and cargo that stays where it is. */
    CargoMovement {
        if (origin.equals(destination)) {
            throw new IllegalArgumentException(
                    "consignment %s: from %s to %s, but cargo goes to another place; correct one of them"
                            .formatted(number, origin, destination));
        }
        if (kilograms.signum() <= 0) {
            throw new IllegalArgumentException("consignment %s: %s kilograms, but cargo weighs more than 0; correct it"
                    .formatted(number, kilograms));
        }
    }
}

package org.missionbench.fuel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** Days on which a vehicle or generator can take no fuel. */
@Dataset(
        name = "fuel-consumer-parked",
        title = "Vehicles and generators out of service",
        help =
                "From when to when a vehicle or generator is parked or out of service, so that fuel issued to it stands out.")
record ParkedConsumer(
        @Column(
                        label = "Number",
                        help = "Plate or asset number.",
                        key = true,
                        references = "fuel-consumer",
                        example = "UN-1042")
                String number,
        @Column(label = "From", help = "First day.", key = true, example = "2022-02-01") LocalDate from,
        @Column(label = "To", help = "Last day; nothing while it lasts.", optional = true, example = "2022-02-28")
                @Nullable LocalDate to,
        @Column(label = "Reason", help = "Why, without names of persons.", example = "Waiting for write-off")
                String reason) {

    /** Refuses an end before the beginning. */
    ParkedConsumer {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "consumer '%s' is parked from %s to %s; exchange the two".formatted(number, from, to));
        }
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}

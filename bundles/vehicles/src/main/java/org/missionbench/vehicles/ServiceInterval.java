package org.missionbench.vehicles;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** How often vehicles of a type are serviced. */
@Dataset(
        name = "vehicle-service-interval",
        title = "Service intervals",
        help =
                "How often vehicles of a type go to planned service: after so many kilometres, after so many days, or whichever comes first.")
record ServiceInterval(
        @Column(
                        label = "Type",
                        help = "Code of the vehicle type.",
                        key = true,
                        references = "vehicle-type",
                        example = "light-passenger")
                String type,
        @Column(
                        label = "Kilometres",
                        help = "Kilometres from one planned service to the next; nothing when only days count.",
                        optional = true,
                        example = "10000")
                @Nullable Long kilometres,
        @Column(
                        label = "Days",
                        help =
                                "Calendar days from one planned service to the next; nothing when only kilometres count.",
                        optional = true,
                        example = "365")
                @Nullable Long calendarDays) {
    /** Refuses an interval that says nothing. */
    ServiceInterval {
        if (kilometres == null && calendarDays == null) {
            throw new IllegalArgumentException(
                    "service interval of '%s': neither kilometres nor days; write at least one".formatted(type));
        }
        Counts.demandNotNegative("kilometres", kilometres);
        Counts.demandNotNegative("calendar_days", calendarDays);
    }
}

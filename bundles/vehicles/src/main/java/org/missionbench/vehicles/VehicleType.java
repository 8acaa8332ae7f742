package org.missionbench.vehicles;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A type of vehicle, or a type made of others; one line of the fleet. */
@Dataset(
        name = "vehicle-type",
        title = "Vehicle types",
        help =
                "The types in which vehicles are counted, such as light passenger vehicles or ambulances, and the parts of a type.")
record VehicleType(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "light-passenger")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "Light passenger vehicles") String title,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(
                        label = "Part of",
                        help = "Code of the type that this one is a part of; nothing for a type of its own.",
                        optional = true,
                        references = "vehicle-type",
                        example = "other-specialized")
                @Nullable String partOf) {
    /** Refuses a type that is part of itself. */
    VehicleType {
        if (code.equals(partOf)) {
            throw new IllegalArgumentException(
                    "vehicle type '%s' cannot be part of itself; leave part_of empty, or name the type that adds it up"
                            .formatted(code));
        }
    }
}

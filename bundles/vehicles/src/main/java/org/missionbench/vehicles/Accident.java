package org.missionbench.vehicles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** An accident with a vehicle; nobody who was in it is named here. */
@Dataset(
        name = "vehicle-accident",
        title = "Vehicle accidents",
        help = "Each accident with a vehicle of the mission, however small.")
record Accident(
        @Column(
                        label = "Number",
                        help = "Number of the report, unique in the mission.",
                        key = true,
                        example = "ACC-2022-003")
                String number,
        @Column(
                        label = "Vehicle",
                        help = "Number of the vehicle in the register.",
                        references = "vehicle",
                        example = "UN-1042")
                String vehicle,
        @Column(label = "Date", help = "Day on which it happened.", example = "2022-01-19") LocalDate date,
        @Column(label = "Severity", help = "How grave it was.", example = "damage") Severity severity,
        @Column(
                        label = "At fault",
                        help = "Whether the driver of the mission was at fault: yes or no; nothing while not decided.",
                        optional = true,
                        example = "no")
                @Nullable Boolean atFault,
        @Column(label = "Text", help = "What happened, without names.", example = "Slid against a wall on ice")
                String text,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** How grave an accident was. */
    enum Severity {
        DAMAGE,
        INJURY,
        DEATH
    }
}

package org.missionbench.vehicles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** A stay of a vehicle in a workshop. */
@Dataset(
        name = "vehicle-workshop-job",
        title = "Workshop jobs",
        help =
                "Each stay of a vehicle in a workshop. A vehicle is unavailable from the day a job is opened to the day it is closed.")
record WorkshopJob(
        @Column(
                        label = "Number",
                        help = "Number of the job, unique in the mission.",
                        key = true,
                        example = "W-2022-0042")
                String number,
        @Column(
                        label = "Vehicle",
                        help = "Number of the vehicle in the register.",
                        references = "vehicle",
                        example = "UN-1042")
                String vehicle,
        @Column(
                        label = "Workshop",
                        help = "Code of the workshop.",
                        references = "vehicle-workshop",
                        example = "headquarters-light")
                String workshop,
        @Column(label = "Opened", help = "First day in the workshop.", example = "2022-03-07") LocalDate opened,
        @Column(
                        label = "Closed",
                        help = "Last day in the workshop; nothing while it is open.",
                        optional = true,
                        example = "2022-03-08")
                @Nullable LocalDate closed,
        @Column(label = "Kind", help = "planned for a planned service, repair, or accident.", example = "planned")
                Kind kind,
        @Column(
                        label = "Kilometres",
                        help = "What the odometer showed; nothing when it was not read.",
                        optional = true,
                        example = "91200")
                @Nullable Long kilometres,
        @Column(
                        label = "Cost",
                        help = "Parts and labour paid for, in United States dollars and cents.",
                        example = "412.50")
                Money cost,
        @Column(
                        label = "Accident",
                        help = "Number of the accident report; nothing for other jobs.",
                        optional = true,
                        references = "vehicle-accident",
                        example = "ACC-2022-003")
                @Nullable String accident,
        @Column(label = "Text", help = "What was done.", example = "Oil, filters and brakes") String text,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** Refuses a job that ends before it begins. */
    WorkshopJob {
        if (closed != null && closed.isBefore(opened)) {
            throw new IllegalArgumentException(
                    "workshop job %s: closed on %s, before it was opened on %s; correct one of them"
                            .formatted(number, closed, opened));
        }
        Counts.demandNotNegative("kilometres", kilometres);
    }

    /** Why a vehicle is in a workshop. */
    enum Kind {
        PLANNED,
        REPAIR,
        ACCIDENT
    }
}

package org.missionbench.facilities;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A well or a plant for water. */
@Dataset(
        name = "facility-plant",
        title = "Wells and treatment plants",
        help = "The wells and treatment plants that the mission operates.")
record Plant(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "headquarters-well-1")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "Headquarters, well 1") String title,
        @Column(
                        label = "Kind",
                        help = "Code of the kind of plant.",
                        references = "facility-plant-kind",
                        example = "wells")
                String kind,
        @Column(
                        label = "Premises",
                        help = "Code of the premises.",
                        references = "facility-premises",
                        example = "headquarters-main")
                String premises,
        @Column(
                        label = "Capacity",
                        help = "Cubic metres a day; nothing when not known.",
                        optional = true,
                        decimals = 1,
                        example = "40.0")
                @Nullable BigDecimal capacity,
        @Column(label = "Planned", help = "Whether the budget counts it: yes or no.", example = "yes") boolean planned,
        @Column(label = "In service from", help = "First day.", example = "2015-07-01") LocalDate inServiceFrom,
        @Column(
                        label = "In service to",
                        help = "Last day; nothing while it continues.",
                        optional = true,
                        example = "2022-06-30")
                @Nullable LocalDate inServiceTo,
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

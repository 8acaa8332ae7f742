package org.missionbench.vehicles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A workshop in which vehicles are maintained. */
@Dataset(
        name = "vehicle-workshop",
        title = "Vehicle workshops",
        help = "The workshops that maintain vehicles, of the mission or of others.")
record Workshop(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "headquarters-light")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "Headquarters, light vehicles") String title,
        @Column(label = "Location", help = "Code of its place.", references = "vehicle-location", example = "pristina")
                String location,
        @Column(label = "Planned", help = "Whether the budget counts it: yes or no.", example = "yes") boolean planned,
        @Column(label = "Open from", help = "First day.", example = "2015-07-01") LocalDate openFrom,
        @Column(
                        label = "Open to",
                        help = "Last day; nothing for one that continues.",
                        optional = true,
                        example = "2022-06-30")
                @Nullable LocalDate openTo,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** Whether it is open on a day. */
    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(openFrom) && (openTo == null || !day.isAfter(openTo));
    }
}

package org.missionbench.ict;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A network at a place. */
@Dataset(name = "ict-network", title = "Networks", help = "Local and wide area networks by location.")
record Network(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens, unique in the mission.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "pristina-lan-1")
                String code,
        @Column(
                        label = "Reach",
                        help = "local for one that stays at its place, wide for one that joins it to others.",
                        example = "local")
                Reach reach,
        @Column(label = "Location", help = "Code of its place.", references = "ict-location", example = "pristina")
                String location,
        @Column(label = "Planned", help = "Whether it was planned: yes or no.", example = "yes") boolean planned,
        @Column(
                        label = "In service from",
                        help = "First day; nothing for one that is planned only.",
                        optional = true,
                        example = "2018-07-01")
                @Nullable LocalDate inServiceFrom,
        @Column(
                        label = "In service to",
                        help = "Last day; nothing for one that continues.",
                        optional = true,
                        example = "2022-06-30")
                @Nullable LocalDate inServiceTo,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** Refuses a service that ends before it begins. */
    Network {
        if (inServiceTo != null && (inServiceFrom == null || inServiceTo.isBefore(inServiceFrom))) {
            throw new IllegalArgumentException("network %s: in service to %s, but from %s; correct one of them"
                    .formatted(code, inServiceTo, inServiceFrom == null ? "nothing" : inServiceFrom));
        }
    }

    /** Whether it runs on a day. */
    boolean runsOn(LocalDate day) {
        return inServiceFrom != null
                && !day.isBefore(inServiceFrom)
                && (inServiceTo == null || !day.isAfter(inServiceTo));
    }

    /** How far a network reaches. */
    enum Reach {
        LOCAL,
        WIDE
    }
}

package org.missionbench.supply;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A way in which cargo goes. */
@Dataset(
        name = "supply-transport-mode",
        title = "Modes of transport",
        help = "The ways in which cargo goes: by road, by air.")
record TransportMode(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "road")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "By road") String title) {}

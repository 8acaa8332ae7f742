package org.missionbench.fuel;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** Where fuel is stored or handed out. */
@Dataset(
        name = "fuel-location",
        title = "Fuel locations",
        help = "Places where fuel is stored or handed out: depots, filling points, generator sites.")
record FuelLocation(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "main-depot")
                String code,
        @Column(label = "Title", help = "As printed.", example = "Main depot") String title,
        @Column(
                        label = "Planned",
                        help = "yes when the approved plan counts it among the locations to be served.",
                        example = "yes")
                boolean planned,
        @Column(
                        label = "Basis",
                        help =
                                "recorded when it is a real place of the mission, reconstructed when it was made up to agree with published totals.",
                        example = "recorded")
                Basis basis) {}

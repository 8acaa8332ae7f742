package org.missionbench.facilities;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A place where premises stand. */
@Dataset(
        name = "facility-location",
        title = "Locations of facilities",
        help = "The places at which the mission has premises.")
record FacilityLocation(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "pristina")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "Pristina") String title) {}

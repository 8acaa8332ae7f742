package org.missionbench.vehicles;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A place where vehicles and workshops are. */
@Dataset(
        name = "vehicle-location",
        title = "Vehicle locations",
        help = "The places at which vehicles are kept and workshops stand.")
record VehicleLocation(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "pristina")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "Pristina") String title) {}

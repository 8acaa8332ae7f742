package org.missionbench.supply;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A place at which property stands, or from and to which cargo goes. */
@Dataset(
        name = "supply-location",
        title = "Supply locations",
        help = "Offices, stores and other places of property, and the places that cargo comes from and goes to.")
record SupplyLocation(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "main-store")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "Main store") String title,
        @Column(
                        label = "Within the mission area",
                        help = "Whether the place is within the mission area: yes or no.",
                        example = "yes")
                boolean within) {}

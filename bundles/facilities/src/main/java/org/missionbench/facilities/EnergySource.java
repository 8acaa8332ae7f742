package org.missionbench.facilities;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A source of energy. */
@Dataset(name = "facility-energy-source", title = "Sources of energy", help = "Where electricity and heat come from.")
record EnergySource(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens; not total.",
                        key = true,
                        pattern = "(?!total$)[a-z0-9]+(-[a-z0-9]+)*",
                        example = "grid")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "As printed in tables.", example = "Public grid") String title,
        @Column(label = "Renewable", help = "Whether it is renewable: yes or no.", example = "no") boolean renewable) {}

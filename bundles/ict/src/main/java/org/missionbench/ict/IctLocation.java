package org.missionbench.ict;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A place where equipment stands or a network ends. */
@Dataset(
        name = "ict-location",
        title = "ICT locations",
        help = "The places at which equipment is kept, networks run and incidents are reported.")
record IctLocation(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "pristina")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "Pristina") String title,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position) {}

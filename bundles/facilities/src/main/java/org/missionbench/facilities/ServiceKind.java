package org.missionbench.facilities;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A service that premises receive. */
@Dataset(
        name = "facility-service-kind",
        title = "Kinds of services",
        help = "What is done for premises: maintenance, cleaning, waste management, guards.")
record ServiceKind(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "cleaning")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "As printed in tables.", example = "Cleaning, grounds and pest control")
                String title) {}

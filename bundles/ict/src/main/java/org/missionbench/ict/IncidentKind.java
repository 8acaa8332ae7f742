package org.missionbench.ict;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** What an incident is about. */
@Dataset(
        name = "ict-incident-kind",
        title = "Kinds of incidents",
        help = "What incidents are about, such as hardware, network, radio or telephones.")
record IncidentKind(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "network")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "Network") String title,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position) {}

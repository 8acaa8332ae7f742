package org.missionbench.facilities;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A kind of building work. */
@Dataset(
        name = "facility-project-kind",
        title = "Kinds of projects",
        help = "What is done to premises: construction, renovation, alteration.")
record ProjectKind(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "renovation")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "Renovation") String title) {}

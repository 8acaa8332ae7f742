package org.missionbench.programmes;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A community that a project reaches. */
@Dataset(
        name = "project-community",
        title = "Communities of projects",
        help = "Whom projects reach, one row for each project and community.")
record ProjectCommunity(
        @Column(
                        label = "Project",
                        help = "Code of the project.",
                        key = true,
                        references = "project",
                        example = "cbp-01")
                String project,
        @Column(
                        label = "Community",
                        help = "Name of the community, written the same way in all rows.",
                        key = true,
                        example = "Valley community")
                String community) {}

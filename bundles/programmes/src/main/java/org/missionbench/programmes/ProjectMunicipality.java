package org.missionbench.programmes;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A municipality in which a project works. */
@Dataset(
        name = "project-municipality",
        title = "Municipalities of projects",
        help = "Where projects work, one row for each project and municipality.")
record ProjectMunicipality(
        @Column(
                        label = "Project",
                        help = "Code of the project.",
                        key = true,
                        references = "project",
                        example = "cbp-01")
                String project,
        @Column(
                        label = "Municipality",
                        help = "Name of the municipality or district, written the same way in all rows.",
                        key = true,
                        example = "Lower Valley")
                String municipality) {}

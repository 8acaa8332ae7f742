package org.missionbench.programmes;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A mark by which projects are counted across areas. */
@Dataset(
        name = "project-tag",
        title = "Tags of projects",
        help = "Marks that cut across thematic areas, such as projects that answer a pandemic.")
record ProjectTag(
        @Column(
                        label = "Project",
                        help = "Code of the project.",
                        key = true,
                        references = "project",
                        example = "cbp-01")
                String project,
        @Column(
                        label = "Tag",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "covid-19")
                String tag) {}

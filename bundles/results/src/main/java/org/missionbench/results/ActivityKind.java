package org.missionbench.results;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A kind of activity that is counted. */
@Dataset(
        name = "activity-kind",
        title = "Kinds of activities",
        help = "What is counted in the activity log, as finely as reports state it.")
record ActivityKind(
        @Column(
                        label = "Code",
                        help =
                                "A short name in lower-case words joined by hyphens; measures carry it: results.activities.field-meeting.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "field-meeting")
                String code,
        @Column(label = "Title", help = "What a person calls it.", example = "Meetings with local authorities")
                String title) {}

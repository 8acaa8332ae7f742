package org.missionbench.results;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A body whose requests are followed up. */
@Dataset(
        name = "follow-up-body",
        title = "Bodies that made requests",
        help = "The bodies whose decisions and recommendations the report answers, in the order of its parts.")
record FollowUpBody(
        @Column(
                        label = "Code",
                        help =
                                "A short name in lower-case words joined by hyphens; the outline asks for it as results/follow-up#general-assembly.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "general-assembly")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "Its full name.", example = "General Assembly") String title,
        @Column(label = "Head of requests", help = "Head of the first column.", example = "Decision/request")
                String requestHead,
        @Column(
                        label = "Head of actions",
                        help = "Head of the second column.",
                        example = "Action taken to implement decision/request")
                String actionHead) {}

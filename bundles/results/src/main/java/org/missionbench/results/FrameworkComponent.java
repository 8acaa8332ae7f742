package org.missionbench.results;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A component of the results-based-budgeting frameworks: substantive, support, disarmament or what a mission has. */
@Dataset(
        name = "framework-component",
        title = "Components of the frameworks",
        help = "The components under which a mission's expected accomplishments are grouped, as its budget names them.")
record FrameworkComponent(
        @Column(
                        label = "Code",
                        help =
                                "Number or short name of the component; the outline asks for it as results/frameworks#2.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "2")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "As printed in headings, without the number.", example = "Support")
                String title) {}

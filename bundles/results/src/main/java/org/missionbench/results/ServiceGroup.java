package org.missionbench.results;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A sub-heading under which planned outputs are printed, such as fuel management. */
@Dataset(
        name = "service-group",
        title = "Service groups of outputs",
        help = "The sub-headings in the tables of outputs; support components have them, others seldom.")
record ServiceGroup(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "fuel-management")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "As printed between the outputs.", example = "Fuel management services")
                String title) {}

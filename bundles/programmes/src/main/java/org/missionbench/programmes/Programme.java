package org.missionbench.programmes;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A programme to which projects belong. */
@Dataset(
        name = "programme",
        title = "Programmes",
        help = "What projects are grouped under in budgets and concept papers.")
record Programme(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "trust-building")
                String code,
        @Column(label = "Title", help = "Name of the programme.", example = "Trust-building") String title) {}

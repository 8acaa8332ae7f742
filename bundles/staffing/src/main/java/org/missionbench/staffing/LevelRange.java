package org.missionbench.staffing;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A level whose recruitments are averaged. */
@Dataset(
        name = "level-range",
        title = "Level ranges of recruitment",
        help =
                "The levels over which the days of recruitments are averaged, in named ranges. Without any row, all levels count; otherwise a level in no range does not.")
record LevelRange(
        @Column(
                        label = "Range",
                        help = "Short name of the range.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "professional")
                String code,
        @Column(label = "Level", help = "A grade in it.", key = true, example = "P-4") String level,
        @Column(label = "Title", help = "As printed.", example = "P-3 to D-1") String title) {}

package org.missionbench.staffing;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** Travel requests of a kind. */
@Dataset(
        name = "travel",
        title = "Travel requests",
        help = "How many requests for travel of each kind were planned and processed.")
record Travel(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "in-mission-non-training")
                String code,
        @Column(label = "Title", help = "What is counted.", example = "Within the mission, other than for training")
                String title,
        @Column(label = "Position", help = "Order in which the kinds are listed.", example = "10") long position,
        @Column(label = "Planned", help = "Requests.", example = "135") long planned,
        @Column(label = "Actual", help = "Requests that were processed.", example = "59") long actual,
        @Column(label = "Courses", help = "For training: courses attended.", optional = true, example = "38") @Nullable Long courses,
        @Column(label = "Source", help = "Document and paragraph.", example = "A/75/779") String source) {

    /** Refuses fewer than none. */
    Travel {
        Counts.demandNotNegative("planned", planned);
        Counts.demandNotNegative("actual", actual);
        Counts.demandNotNegative("courses", courses);
    }
}

package org.missionbench.staffing;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** Uniformed personnel brought in, rotated and sent home. */
@Dataset(
        name = "uniformed-movement",
        title = "Movements of uniformed personnel",
        help =
                "How many uniformed people of a category were to be emplaced, rotated and repatriated, and how many were.")
record UniformedMovement(
        @Column(
                        label = "Category",
                        help = "Code of the personnel category.",
                        key = true,
                        references = "personnel-category",
                        example = "international-staff")
                String category,
        @Column(
                        label = "Kind",
                        help = "emplacement, rotation, repatriation, or all when they are not told apart.",
                        key = true,
                        example = "rotation")
                Kind kind,
        @Column(label = "Planned", help = "People.", example = "8") long planned,
        @Column(label = "Actual", help = "People.", example = "8") long actual,
        @Column(label = "Source", help = "Document and paragraph.", example = "A/75/779") String source) {

    /** Refuses fewer than none. */
    UniformedMovement {
        Counts.demandNotNegative("planned", planned);
        Counts.demandNotNegative("actual", actual);
    }

    /** What happens to them. */
    enum Kind {
        EMPLACEMENT,
        ROTATION,
        REPATRIATION,
        ALL
    }
}

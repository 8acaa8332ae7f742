package org.missionbench.ict;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** Why more is held of a kind than the mission was given. */
@Dataset(
        name = "ict-excess",
        title = "ICT equipment beyond the entitlement",
        help = "Why more pieces of a kind are held than the entitlement gives, and how many.")
record Excess(
        @Column(
                        label = "Kind",
                        help = "Code of the kind of equipment.",
                        key = true,
                        references = "ict-kind",
                        example = "printers")
                String kind,
        @Column(label = "Number", help = "Pieces held beyond the entitlement, as reported.", example = "7") long number,
        @Column(
                        label = "Reason",
                        help = "Why they are held.",
                        example = "Replacements came before the old ones could be written off")
                String reason,
        @Column(label = "Source", help = "Where it stands.", example = "A/77/589, component 2") String source) {
    /** Refuses a negative number. */
    Excess {
        Counts.demandNotNegative("number", number);
    }
}

package org.missionbench.ict;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** People who are entitled to equipment. */
@Dataset(
        name = "ict-user-group",
        title = "ICT users",
        help =
                "The groups of people by whose number equipment is allotted: how many were planned, and how many were served on average.")
record UserGroup(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "end-users")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "Civilian and uniformed end users")
                String title,
        @Column(label = "Planned", help = "Average number of people planned.", example = "366") long planned,
        @Column(
                        label = "Served",
                        help = "Average number of people served; nothing until it is known.",
                        optional = true,
                        example = "353")
                @Nullable Long served,
        @Column(label = "Source", help = "Where the numbers stand.", example = "A/75/773, component 2") String source) {
    /** Refuses negative numbers. */
    UserGroup {
        Counts.demandNotNegative("planned", planned);
        Counts.demandNotNegative("served", served);
    }

    /** How many people equipment is allotted to: those served, as long as that is unknown those planned. */
    long people() {
        return served == null ? planned : served;
    }
}

package org.missionbench.ict;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A kind of service bought by the month. */
@Dataset(
        name = "ict-service-kind",
        title = "Kinds of service plans",
        help =
                "The kinds of services that are bought by the month, such as satellite or mobile telephones, and how many plans of each were planned.")
record ServiceKind(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "mobile-phone")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "Mobile phone service plans") String title,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Planned", help = "How many plans were planned.", example = "12") long planned,
        @Column(label = "Source", help = "Where the number stands.", example = "A/75/773, component 2") String source) {
    /** Refuses a negative number. */
    ServiceKind {
        Counts.demandNotNegative("planned", planned);
    }
}

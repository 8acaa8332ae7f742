package org.missionbench.ict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** How much an incident matters, and how soon it has to be resolved. */
@Dataset(
        name = "ict-criticality",
        title = "Criticality of incidents",
        help =
                "How much an incident matters, within how many hours it has to be resolved, and what share of them is to be.")
record Criticality(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "high")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "High") String title,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(
                        label = "Target",
                        help =
                                "Hours within which it has to be resolved, counted as the ticket system counts them; nothing for incidents without a target, which no percentage counts.",
                        optional = true,
                        example = "4")
                @Nullable Long targetHours,
        @Column(
                        label = "Planned share",
                        help =
                                "Per cent of the incidents that are to be resolved within the target; nothing when none was planned.",
                        optional = true,
                        decimals = 1,
                        example = "85.0")
                @Nullable BigDecimal plannedShare,
        @Column(label = "Source", help = "Where target and share stand.", example = "A/75/773, component 2")
                String source) {
    /** Refuses a target of nothing. */
    Criticality {
        if (targetHours != null && targetHours < 1) {
            throw new IllegalArgumentException(
                    "criticality '%s': a target of %d hours; write 1 or more, or nothing for incidents without a target"
                            .formatted(code, targetHours));
        }
    }

    /** The share planned for every criticality with a target; empty when none is, or when they differ. */
    static Optional<BigDecimal> sharedPlan(List<Criticality> criticalities) {
        Set<Optional<BigDecimal>> shares = criticalities.stream()
                .filter(criticality -> criticality.targetHours() != null)
                .map(criticality -> Optional.ofNullable(criticality.plannedShare()))
                .collect(Collectors.toSet());
        return shares.size() == 1 ? shares.iterator().next() : Optional.empty();
    }
}

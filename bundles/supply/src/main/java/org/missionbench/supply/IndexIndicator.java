package org.missionbench.supply;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** One of the indicators behind the property management index. */
@Dataset(
        name = "supply-index-indicator",
        title = "Indicators of the property management index",
        help =
                "What the index is made of: each indicator with its target, its result, and its points of the most it can give. The index is the sum of the points.")
record IndexIndicator(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "physical-verification")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "As printed in tables.", example = "Property seen in the annual inventory")
                String title,
        @Column(
                        label = "Bound",
                        help = "at-least or at-most: how the result must stand to the target for all points.",
                        example = "at-least")
                Bound bound,
        @Column(label = "Target", help = "In the unit.", decimals = 2, example = "98.00") BigDecimal target,
        @Column(
                        label = "Result",
                        help = "In the unit; nothing until it is known.",
                        optional = true,
                        decimals = 2,
                        example = "99.60")
                @Nullable BigDecimal result,
        @Column(
                        label = "Unit",
                        help = "What target and result count, in the singular; per cent for a share.",
                        example = "per cent")
                String unit,
        @Column(label = "Most points", help = "What the indicator gives at most.", decimals = 2, example = "100.00")
                BigDecimal mostPoints,
        @Column(label = "Points", help = "What it gave.", decimals = 2, example = "100.00") BigDecimal points,
        @Column(
                        label = "Measure",
                        help =
                                "Our own measure that gives the result, so that the check can compare; nothing where there is none.",
                        optional = true,
                        pattern = "supply(\\.[a-z0-9]+(-[a-z0-9]+)*){1,5}",
                        example = "supply.inventory.share-found")
                @Nullable String measure,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** Refuses points that the indicator does not give. */
    IndexIndicator {
        if (points.signum() < 0 || points.compareTo(mostPoints) > 0) {
            throw new IllegalArgumentException("indicator %s: %s points, but it gives from 0 to %s; correct one of them"
                    .formatted(code, points.toPlainString(), mostPoints.toPlainString()));
        }
    }

    /** Whether the result reaches the target; not so while there is none. */
    boolean isReached() {
        return result != null && bound.holds(result, target);
    }
}

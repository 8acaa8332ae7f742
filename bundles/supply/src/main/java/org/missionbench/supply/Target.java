package org.missionbench.supply;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Quantity;

/** What a figure of supply should be. */
@Dataset(
        name = "supply-target",
        title = "Targets of supply",
        help =
                "What was planned for a figure, where it is not in the acquisition plan: cargo, cost of property, points of the index. A figure that misses it needs a reason.")
record Target(
        @Column(
                        label = "Measure",
                        help = "Our figure.",
                        key = true,
                        pattern = "supply(\\.[a-z0-9]+(-[a-z0-9]+)*){1,5}",
                        example = "supply.cargo.kilograms")
                String measure,
        @Column(
                        label = "Bound",
                        help = "at-least, at-most, or about for an estimate that nothing misses.",
                        example = "at-most")
                Bound bound,
        @Column(label = "Value", help = "In the unit.", decimals = 2, example = "200000.00") BigDecimal value,
        @Column(label = "Unit", help = "What is counted, in the singular; USD for dollars.", example = "kilogram")
                String unit,
        @Column(
                        label = "Reason",
                        help = "Why the figure misses it; nothing when it does not.",
                        optional = true,
                        example = "More was bought for the pandemic")
                @Nullable String reason,
        @Column(label = "Source", help = "Who planned it: document and place.", example = "A/77/589, section II.E")
                String source) {
    /** The planned figure: an amount when the unit is a currency of ours. */
    Figure figure() {
        return unit.equals("USD") ? Money.of(Money.usd(), value) : new Quantity(value, unit);
    }

    /** Key of the measure that holds what was planned: {@code supply.target.cargo.kilograms}. */
    String plannedKey() {
        return "target." + measure.substring(measure.indexOf('.') + 1);
    }
}

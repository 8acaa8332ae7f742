package org.missionbench.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** A thing, or a stock of equal things, that the mission owns. */
@Dataset(
        name = "supply-property",
        title = "Property register",
        help =
                "The register: one row for each asset, or for each stock of equal things at a place, kept also after it has left.")
record Property(
        @Column(
                        label = "Number",
                        help = "Asset or stock number, unique in the mission.",
                        key = true,
                        example = "EQ-100457")
                String number,
        @Column(
                        label = "Group",
                        help = "Code of the group.",
                        references = "supply-property-group",
                        example = "below-threshold")
                String group,
        @Column(label = "Kind", help = "Code of the kind.", references = "supply-property-kind", example = "furniture")
                String kind,
        @Column(label = "Title", help = "What it is, in a few words.", example = "Desk") String title,
        @Column(
                        label = "Location",
                        help = "Code of its place.",
                        references = "supply-location",
                        example = "headquarters")
                String location,
        @Column(label = "Quantity", help = "How many; 1 for an asset.", example = "1") long quantity,
        @Column(
                        label = "Historical cost",
                        help = "Of all of them when they came, in United States dollars and cents.",
                        example = "412.50")
                Money historicalCost,
        @Column(label = "Received", help = "Day on which it came.", example = "2016-03-14") LocalDate received,
        @Column(
                        label = "Left",
                        help = "Day on which it left the register; nothing while it is there.",
                        optional = true,
                        example = "2022-05-20")
                @Nullable LocalDate left,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** Refuses nothing at all, a negative cost, and property that leaves before it comes. */
    Property {
        if (quantity < 1) {
            throw new IllegalArgumentException(
                    "property %s: quantity %d, but there is at least 1; give the row a last day instead"
                            .formatted(number, quantity));
        }
        Amounts.demandNotNegative("historical_cost", historicalCost);
        Dates.demandOrder("property " + number, "received", received, "left", left);
    }

    /** Whether it is in the register on a day. */
    boolean isHeldOn(LocalDate day) {
        return !received.isAfter(day) && (left == null || left.isAfter(day));
    }
}

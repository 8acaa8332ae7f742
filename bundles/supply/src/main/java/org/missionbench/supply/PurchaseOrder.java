package org.missionbench.supply;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** An order for goods or services. */
@Dataset(
        name = "supply-order",
        title = "Purchase orders",
        help = "Each order. Its value counts in the period in which it is ordered.")
record PurchaseOrder(
        @Column(
                        label = "Number",
                        help = "Number of the order, unique in the mission.",
                        key = true,
                        example = "PO-2021-0118")
                String number,
        @Column(
                        label = "Acquisition",
                        help = "Code of the row of the plan that it carries out; nothing when nobody had planned it.",
                        optional = true,
                        references = "supply-acquisition",
                        example = "office-chairs")
                @Nullable String acquisition,
        @Column(
                        label = "Category",
                        help = "Code of the category.",
                        references = "supply-category",
                        example = "furniture")
                String category,
        @Column(label = "Title", help = "What was ordered, in a few words.", example = "Office chairs, 60")
                String title,
        @Column(label = "Value", help = "In United States dollars and cents.", example = "17640.00") Money value,
        @Column(label = "Ordered", help = "Day of the order.", example = "2021-11-16") LocalDate ordered,
        @Column(label = "Due", help = "Day by which all of it is to be delivered.", example = "2022-02-15")
                LocalDate due,
        @Column(
                        label = "Delivered",
                        help = "Day on which the last of it came; nothing until then.",
                        optional = true,
                        example = "2022-03-01")
                @Nullable LocalDate delivered,
        @Column(
                        label = "Reason",
                        help = "Why it was ordered without a plan, or came late; nothing when it needs no reason.",
                        optional = true,
                        example = "Required by the pandemic")
                @Nullable String reason,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** Refuses an order that is due or delivered before its day, and a negative value. */
    PurchaseOrder {
        Dates.demandOrder("order " + number, "ordered", ordered, "due", due);
        Dates.demandOrder("order " + number, "ordered", ordered, "delivered", delivered);
        Amounts.demandNotNegative("value", value);
    }

    /** Calendar days between the day it was due and its delivery, or a day on which it is still awaited; 0 when in time. */
    long daysLate(LocalDate through) {
        return Math.max(0, ChronoUnit.DAYS.between(due, delivered == null ? through : delivered));
    }

    /** Whether it was delivered on or before a day. */
    boolean isDelivered(LocalDate through) {
        return delivered != null && !delivered.isAfter(through);
    }
}

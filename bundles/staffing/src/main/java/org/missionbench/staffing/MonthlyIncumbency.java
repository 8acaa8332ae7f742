package org.missionbench.staffing;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** The people in post of a category in a month. */
@Dataset(
        name = "incumbency",
        title = "People in post by month",
        help =
                "How many people of each category were in post in each month. Without rows for a category, the assignments to its posts are counted.")
record MonthlyIncumbency(
        @Column(
                        label = "Category",
                        help = "Code of the personnel category.",
                        key = true,
                        references = "personnel-category",
                        example = "international-staff")
                String category,
        @Column(label = "Month", help = "Month of the budget period.", key = true, example = "2021-07") YearMonth month,
        @Column(label = "People", help = "People in post in that month.", example = "100") long people,
        @Column(
                        label = "Women",
                        help = "How many of them are women; nothing when not counted.",
                        optional = true,
                        example = "41")
                @Nullable Long women,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {

    /** Refuses fewer than nobody. */
    MonthlyIncumbency {
        Counts.demandNotNegative("people", people);
        Counts.demandNotNegative("women", women);
    }
}

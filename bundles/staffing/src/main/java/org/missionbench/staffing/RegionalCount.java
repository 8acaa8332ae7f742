package org.missionbench.staffing;

import java.time.YearMonth;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** People in post from a region or country. */
@Dataset(
        name = "geographic-distribution",
        title = "Geographic distribution",
        help = "How many people of a category come from which region or country, counted in a month; not who.")
record RegionalCount(
        @Column(
                        label = "Category",
                        help = "Code of the personnel category.",
                        key = true,
                        references = "personnel-category",
                        example = "international-staff")
                String category,
        @Column(label = "Month", help = "Month of the budget period.", key = true, example = "2021-07") YearMonth month,
        @Column(label = "Region", help = "Region or country, as printed.", key = true, example = "Western Europe")
                String region,
        @Column(label = "People", help = "People in post.", example = "12") long people,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {

    /** Refuses fewer than nobody. */
    RegionalCount {
        Counts.demandNotNegative("people", people);
    }
}

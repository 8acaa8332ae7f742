package org.missionbench.staffing;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** The approved strength of a category in a month. */
@Dataset(
        name = "monthly-strength",
        title = "Strength by month",
        help =
                "How many people of each category were authorized in each month; a group may be stated too and is then compared with its categories. Without rows for a category, its posts are counted.")
record MonthlyStrength(
        @Column(
                        label = "Category",
                        help = "Code of the personnel category.",
                        key = true,
                        references = "personnel-category",
                        example = "international-staff")
                String category,
        @Column(label = "Month", help = "Month of the budget period.", key = true, example = "2021-07") YearMonth month,
        @Column(label = "Approved", help = "People authorized in that month.", example = "113") long approved,
        @Column(
                        label = "Planned",
                        help =
                                "People planned for that month, where the mission plans a strength below the approved one; nothing otherwise.",
                        optional = true,
                        example = "110")
                @Nullable Long planned,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {

    /** Refuses fewer than nobody. */
    MonthlyStrength {
        Counts.demandNotNegative("approved", approved);
        Counts.demandNotNegative("planned", planned);
    }

    /** What the vacancy rate is based on: planned where there is a plan, else approved. */
    StaffedMonth.Strength toStrength() {
        return new StaffedMonth.Strength(approved, planned == null ? approved : planned, planned != null);
    }
}

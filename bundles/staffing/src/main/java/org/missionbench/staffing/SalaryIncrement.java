package org.missionbench.staffing;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A new salary scale within the period. */
@Dataset(
        name = "salary-increment",
        title = "Salary increments",
        help = "Increases of salaries that the budget did not foresee, with the month from which they hold.")
record SalaryIncrement(
        @Column(
                        label = "Category",
                        help = "Code of the personnel category.",
                        key = true,
                        references = "personnel-category",
                        example = "international-staff")
                String category,
        @Column(label = "Location", help = "Where the scale holds.", key = true, example = "Kosovo") String location,
        @Column(label = "Effective", help = "First month with the new scale.", key = true, example = "2021-12")
                YearMonth effective,
        @Column(label = "Increase", help = "Per cent.", decimals = 3, example = "1.7") BigDecimal increase,
        @Column(
                        label = "Share of the cost",
                        help =
                                "Per cent of the cost of the category that rises with it: its people in this location, and of their cost the part that is salary.",
                        decimals = 3,
                        example = "75.0")
                BigDecimal share,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis,
        @Column(label = "Source", help = "Document and paragraph.", example = "A/75/779") String source) {

    /** Refuses what is no share. */
    SalaryIncrement {
        Counts.demandPerCent("share", share);
    }
}

package org.missionbench.staffing;

import java.math.BigDecimal;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** The post adjustment multiplier in the budget and what it was. */
@Dataset(
        name = "post-adjustment",
        title = "Post adjustment",
        help = "The multiplier by which post adjustment, or an allowance that follows it, was budgeted and paid.")
record PostAdjustment(
        @Column(
                        label = "Category",
                        help = "Code of the personnel category.",
                        key = true,
                        references = "personnel-category",
                        example = "international-staff")
                String category,
        @Column(label = "Budgeted", help = "Per cent of the base.", decimals = 3, example = "31.7") BigDecimal budgeted,
        @Column(label = "Actual", help = "Per cent of the base, average.", decimals = 3, example = "34.2")
                BigDecimal actual,
        @Column(
                        label = "Base",
                        help = "Per cent of the cost of the category that is the base of the multiplier.",
                        decimals = 3,
                        example = "55.0")
                BigDecimal baseShare,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis,
        @Column(label = "Source", help = "Document and paragraph.", example = "A/75/779") String source) {

    /** Refuses what is no share. */
    PostAdjustment {
        Counts.demandPerCent("base_share", baseShare);
    }
}

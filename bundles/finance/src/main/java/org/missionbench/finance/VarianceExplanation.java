package org.missionbench.finance;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A paragraph that explains the variance of a class; A/77/589, section IV. */
@Dataset(
        name = "variance-explanation",
        title = "Explanations of variances",
        help =
                "The text for each budget class over the reporting threshold, paragraph by paragraph. Write numbers as bound measures: {finance.exchange-rate.eur.budgeted|prose-rate}.")
record VarianceExplanation(
        @Column(
                        label = "Budget class",
                        help = "Code of the budget class.",
                        key = true,
                        references = "budget-class",
                        example = "official-travel")
                String budgetClass,
        @Column(label = "Paragraph", help = "1, 2, 3 within the class.", key = true, example = "1") long paragraph,
        @Column(
                        label = "Text",
                        help = "Running text; numbers stand in braces as measure and style.",
                        example = "Fewer trips were made than budgeted.")
                String text) {}

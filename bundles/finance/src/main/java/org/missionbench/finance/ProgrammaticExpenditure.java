package org.missionbench.finance;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** A category of programmatic expenditure; A/77/589, section III.E. */
@Dataset(
        name = "programmatic-expenditure",
        title = "Substantive and other programmatic activities",
        help = "What was spent on programmatic activities, by category.")
record ProgrammaticExpenditure(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "human-rights")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "As printed in the table.", example = "Human rights") String title,
        @Column(
                        label = "Part of",
                        help = "Only for an of-which line: code of the category that already contains it.",
                        optional = true,
                        references = "programmatic-expenditure",
                        example = "human-rights")
                @Nullable String partOf,
        @Column(label = "Amount", help = "United States dollars and cents.", example = "941600.00") Money amount) {

    /** Whether this is contained in another category and never added. */
    boolean isOfWhich() {
        return partOf != null;
    }
}

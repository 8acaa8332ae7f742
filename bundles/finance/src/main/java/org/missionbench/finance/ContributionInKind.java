package org.missionbench.finance;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** A contribution that is not money; A/77/589, section III.F. */
@Dataset(
        name = "contribution-in-kind",
        title = "Contributions in kind",
        help =
                "Voluntary contributions and the value of what a status-of-mission agreement grants. Budgeted ones are part of the total requirements, others are only disclosed.")
record ContributionInKind(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "status-of-mission-agreement")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "As printed in the table.", example = "Status-of-mission agreement")
                String title,
        @Column(label = "Budgeted", help = "Whether the budget counted on it: yes or no.", example = "no")
                boolean budgeted,
        @Column(
                        label = "Apportionment",
                        help = "Budgeted value, United States dollars and cents; nothing for a non-budgeted one.",
                        optional = true,
                        example = "100000.00")
                @Nullable Money apportionment,
        @Column(label = "Actual value", help = "Value received, United States dollars and cents.", example = "83000.00")
                Money actual,
        @Column(
                        label = "Note",
                        help = "Printed under the table.",
                        optional = true,
                        example = "Inclusive of land and premises")
                @Nullable String note) {}

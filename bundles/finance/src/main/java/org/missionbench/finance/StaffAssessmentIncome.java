package org.missionbench.finance;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** Income from staff assessment in one column; A/77/589, section III.A. */
@Dataset(
        name = "staff-assessment-income",
        title = "Staff assessment income",
        help =
                "Income from the assessment of staff salaries, one row for each column of the table of financial resources that has an amount: apportionment and expenditure as a rule.")
record StaffAssessmentIncome(
        @Column(
                        label = "Column",
                        help = "Code of the column in resource-column.",
                        key = true,
                        references = "resource-column",
                        example = "apportionment")
                String resourceColumn,
        @Column(label = "Amount", help = "United States dollars and cents, positive.", example = "4105400.00")
                Money amount) {}

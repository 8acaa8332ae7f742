package org.missionbench.finance;

import java.math.BigDecimal;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A figure that somebody else states, to compare with. */
@Dataset(
        name = "reported-figure",
        title = "Reported figures",
        help =
                "Figures of the table of financial resources as an authority outside this workbench states them, such as the accounts or a published report. They are compared with what is computed from the rows and never printed.")
record ReportedFigure(
        @Column(
                        label = "Line",
                        help =
                                "Code of a budget class or group, or gross-requirements, staff-assessment-income, net-requirements, contributions-in-kind, total-requirements.",
                        key = true,
                        example = "official-travel")
                String line,
        @Column(
                        label = "Column",
                        help = "Code of the column in resource-column.",
                        key = true,
                        references = "resource-column",
                        example = "expenditure")
                String resourceColumn,
        @Column(
                        label = "Figure",
                        help =
                                "As printed: thousands of United States dollars or per cent with one decimal, negative with a minus.",
                        decimals = 1,
                        example = "180.4")
                BigDecimal figure,
        @Column(label = "Source", help = "Document and place.", example = "A/77/589, section III.A") String source) {}

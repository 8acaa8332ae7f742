package org.missionbench.finance;

import java.time.LocalDate;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** What one group gave or received; A/77/589, section III.B. */
@Dataset(
        name = "redeployment",
        title = "Redeployments between groups",
        help =
                "Moves of funds between budget groups. The rows of one redeployment add up to nothing: what one group gives another receives.")
record Redeployment(
        @Column(label = "Number", help = "Number of the redeployment; its rows share it.", key = true, example = "1")
                String number,
        @Column(
                        label = "Budget group",
                        help = "Code of the group that gives or receives.",
                        key = true,
                        references = "budget-group",
                        example = "civilian-personnel")
                String budgetGroup,
        @Column(label = "Date", help = "When it was approved.", example = "2022-03-15") LocalDate date,
        @Column(
                        label = "Amount",
                        help =
                                "United States dollars and cents: positive where funds arrive, negative where they leave.",
                        example = "-50000.00")
                Money amount,
        @Column(
                        label = "Authority",
                        help = "Who approved it, and in which document.",
                        example = "Controller, memorandum of 15 March 2022")
                String authority) {}

package org.missionbench.finance;

import java.time.LocalDate;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** What was owed to another mission at a month end; A/77/589, section III.D.2. */
@Dataset(
        name = "borrowing",
        title = "Borrowing",
        help = "Loans from other missions as they stood at the end of each month: neither revenue nor expenditure.")
record Borrowing(
        @Column(label = "As at", help = "Last day of the month.", key = true, example = "2021-07-31") LocalDate asAt,
        @Column(label = "Lending mission", help = "Who lent.", key = true, example = "UNIFIL") String lendingMission,
        @Column(
                        label = "Amount",
                        help = "United States dollars and cents that were owed on that day.",
                        example = "32500000.00")
                Money amount) {}

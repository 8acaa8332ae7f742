package org.missionbench.finance;

import java.time.LocalDate;
import java.util.Locale;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.MeasureKey;
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
                Money amount) {

    /** The lending mission as part of names: lower-case words joined by hyphens. */
    String lender() {
        String words = lendingMission.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return words.matches("-?") ? "lender" : words.replaceAll("^-|-$", "");
    }

    /** The measure of this loan on its day. */
    MeasureKey measureKey() {
        return MeasureKey.of("finance", "borrowing", asAt.toString(), lender());
    }
}

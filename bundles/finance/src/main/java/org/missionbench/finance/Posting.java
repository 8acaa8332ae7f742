package org.missionbench.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** One line of the ledger. */
@Dataset(
        name = "ledger",
        title = "Ledger",
        help =
                "Every posting of the budget period. Each dollar is in exactly one stage: when an obligation is paid, post it negative as obligation and positive as disbursement.")
record Posting(
        @Column(
                        label = "Document",
                        help = "Number of the document in the accounting system.",
                        key = true,
                        example = "5100012345")
                String document,
        @Column(label = "Line", help = "Line of the document.", key = true, example = "1") long line,
        @Column(label = "Date", help = "Date of the posting.", example = "2021-09-14") LocalDate date,
        @Column(label = "Month", help = "Month of the budget period to which it counts.", example = "2021-09")
                YearMonth month,
        @Column(
                        label = "Budget class",
                        help = "Code of the budget class.",
                        references = "budget-class",
                        example = "official-travel")
                String budgetClass,
        @Column(
                        label = "Budget line",
                        help = "Code of the budget line, where known.",
                        optional = true,
                        references = "budget-line",
                        example = "implementing-partners")
                @Nullable String budgetLine,
        @Column(
                        label = "Fund centre",
                        help = "Who is responsible for the funds.",
                        optional = true,
                        example = "MSD-TRAVEL")
                @Nullable String fundCentre,
        @Column(label = "Functional area", help = "Programme or component.", optional = true, example = "support")
                @Nullable String functionalArea,
        @Column(
                        label = "Stage",
                        help =
                                "obligation, disbursement or accrual (together the expenditure), or cancellation of an obligation of an earlier period (other revenue; negative).",
                        example = "disbursement")
                Stage stage,
        @Column(
                        label = "Currency",
                        help = "ISO code of the currency of the transaction.",
                        pattern = "[A-Z]{3}",
                        example = "EUR")
                String currency,
        @Column(
                        label = "Amount",
                        help = "In the currency of the transaction; negative for a credit.",
                        currencyColumn = "currency",
                        example = "837.00")
                Money amount,
        @Column(
                        label = "Rate",
                        help = "Units of that currency to 1 United States dollar; 1 for dollars.",
                        decimals = 6,
                        example = "0.837000")
                BigDecimal rate,
        @Column(
                        label = "Amount in United States dollars",
                        help = "United States dollars and cents; negative for a credit.",
                        example = "1000.00")
                Money amountUsd,
        @Column(
                        label = "Basis",
                        help =
                                "recorded when it comes from the accounts, reconstructed when it was made up to agree with published totals.",
                        example = "recorded")
                Basis basis,
        @Column(
                        label = "Text",
                        help = "What it was for, without names of persons.",
                        optional = true,
                        example = "Tickets to the regional conference")
                @Nullable String text) {

    /** Refuses a rate that is not positive. */
    Posting {
        Rates.demandPositive(rate);
    }

    /** Where a dollar stands; the first three together are the expenditure. */
    enum Stage {
        OBLIGATION,
        DISBURSEMENT,
        ACCRUAL,
        CANCELLATION;

        /** Whether the stage counts as expenditure of the period. */
        boolean isExpenditure() {
            return this != CANCELLATION;
        }
    }
}

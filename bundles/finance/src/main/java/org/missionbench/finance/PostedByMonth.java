package org.missionbench.finance;

import java.time.YearMonth;
import org.missionbench.contracts.dataset.RollUp;
import org.missionbench.kernel.Money;

/** The ledger summed by class, month, stage and basis, so that a report's cost does not grow with the postings. */
@RollUp(name = "ledger-by-month", of = Posting.class)
record PostedByMonth(
        String budgetClass,
        YearMonth month,
        Posting.Stage stage,
        Basis basis,
        @RollUp.Sum Money amountUsd,
        @RollUp.Count long postings) {}

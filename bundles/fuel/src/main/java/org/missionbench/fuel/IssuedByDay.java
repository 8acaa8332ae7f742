package org.missionbench.fuel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.missionbench.contracts.dataset.RollUp;

/** What was issued from a tank on a day, maintained with the issues. */
@RollUp(name = "fuel-issue-by-day", of = FuelIssue.class)
record IssuedByDay(
        LocalDate date,
        String tank,
        String product,
        String purpose,
        @RollUp.Sum BigDecimal quantity,
        @RollUp.Count long issues) {}

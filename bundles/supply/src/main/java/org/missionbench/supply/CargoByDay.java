package org.missionbench.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.missionbench.contracts.dataset.RollUp;

/** What went from one place to another on a day, maintained with the consignments. */
@RollUp(name = "supply-cargo-by-day", of = CargoMovement.class)
record CargoByDay(
        LocalDate date,
        String mode,
        String origin,
        String destination,
        @RollUp.Sum BigDecimal kilograms,
        @RollUp.Count long consignments) {}

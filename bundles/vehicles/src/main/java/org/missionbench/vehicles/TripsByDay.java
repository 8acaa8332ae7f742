package org.missionbench.vehicles;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.missionbench.contracts.dataset.RollUp;

/** How far a vehicle went on a day, maintained with the trips. */
@RollUp(name = "vehicle-trip-by-day", of = Trip.class)
record TripsByDay(String vehicle, LocalDate date, @RollUp.Sum BigDecimal kilometres, @RollUp.Count long trips) {}

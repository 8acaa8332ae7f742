package org.missionbench.vehicles;

import java.math.BigDecimal;
import org.missionbench.contracts.dataset.RollUp;

/** How far a vehicle went, maintained with the trips: what measures read, so that a million trips cost them nothing. */
@RollUp(name = "vehicle-trip-by-vehicle", of = Trip.class)
record TripsByVehicle(String vehicle, @RollUp.Sum BigDecimal kilometres, @RollUp.Count long trips) {}

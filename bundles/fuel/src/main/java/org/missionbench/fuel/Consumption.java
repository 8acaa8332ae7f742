package org.missionbench.fuel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a vehicle or generator has taken and used.
 *
 * @param consumer the vehicle or generator
 * @param issues how many issues
 * @param quantity all it has taken
 * @param distance kilometres or hours between readings that go forward
 * @param used what it took over that distance
 */
record Consumption(FuelConsumer consumer, long issues, BigDecimal quantity, BigDecimal distance, BigDecimal used) {

    private static final int DECIMALS = 2;

    /** Litres (or kilograms) for 100 kilometres, or for an hour; empty when nothing was read. */
    Optional<BigDecimal> rate() {
        return distance.signum() == 0
                ? Optional.empty()
                : Optional.of(used.multiply(consumer.kind().per()).divide(distance, DECIMALS, RoundingMode.HALF_UP));
    }
}

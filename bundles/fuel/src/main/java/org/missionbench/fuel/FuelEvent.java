package org.missionbench.fuel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that cannot have happened as it is recorded, or hardly.
 *
 * @param kind what sort of thing
 * @param weight how much fuel it is about, in the unit of the product: what is above the possible
 * @param date its day
 * @param subject the tank, vehicle or generator
 * @param slip the slip that shows it; empty when it is no single one
 * @param statement what was found and what was expected
 */
record FuelEvent(Kind kind, BigDecimal weight, LocalDate date, String subject, String slip, String statement) {

    /** The weightiest first. */
    static final Comparator<FuelEvent> RANK = Comparator.comparing(FuelEvent::weight)
            .reversed()
            .thenComparing(FuelEvent::date)
            .thenComparing(FuelEvent::subject)
            .thenComparing(FuelEvent::slip);

    /** What sort of thing an event is. */
    enum Kind {
        EMPTY_TANK("Issue from an empty tank"),
        OVERFULL_TANK("More received than the tank can hold"),
        DIP_ABOVE_CAPACITY("Measured above the tank's capacity"),
        FILL_ABOVE_CAPACITY("Fill above the tank of the vehicle or generator"),
        PARKED("Issue to a parked vehicle or generator"),
        WRONG_PRODUCT("Product of another tank or engine"),
        UNKNOWN_CONSUMER("Issue to an unknown number"),
        READING_GOES_BACK("Reading lower than the one before"),
        USE_ABOVE_RANGE("More used than usual"),
        USE_BELOW_RANGE("Less used than usual");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        /** As data and options name it: {@code empty-tank}. */
        String written() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}

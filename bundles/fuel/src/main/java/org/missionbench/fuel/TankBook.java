package org.missionbench.fuel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;

/**
 * The days of one tank, in order whatever the order in which slips came: what it received and issued, and what it was
 * measured to hold at the end of a day.
 */
record TankBook(
        FuelTank tank,
        FuelProduct product,
        NavigableMap<LocalDate, BigDecimal> received,
        NavigableMap<LocalDate, BigDecimal> issued,
        NavigableMap<LocalDate, BigDecimal> measured) {

    /** The balance from the beginning of one day to the end of another. */
    Balance balance(LocalDate from, LocalDate to) {
        Map.Entry<LocalDate, BigDecimal> dip = measured.floorEntry(to);
        boolean isMeasured = dip != null && !dip.getKey().isBefore(from);
        LocalDate end = isMeasured ? dip.getKey() : to;
        return new Balance(
                tank.code(),
                product,
                openingOn(from),
                sum(received, from, end),
                sum(issued, from, end),
                isMeasured ? dip.getValue() : null,
                isMeasured ? dip.getKey() : null);
    }

    /** What it holds at the beginning of a day: the last measurement before it, and what has moved since. */
    BigDecimal openingOn(LocalDate day) {
        Map.Entry<LocalDate, BigDecimal> dip = measured.lowerEntry(day);
        LocalDate since = dip == null ? LocalDate.MIN : dip.getKey().plusDays(1);
        LocalDate before = day.minusDays(1);
        if (since.isAfter(before)) {
            return dip == null ? tank.openingStock() : dip.getValue();
        }
        BigDecimal start = dip == null ? tank.openingStock() : dip.getValue();
        return start.add(sum(received, since, before)).subtract(sum(issued, since, before));
    }

    private static BigDecimal sum(NavigableMap<LocalDate, BigDecimal> days, LocalDate from, LocalDate to) {
        return days.subMap(from, true, to, true).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

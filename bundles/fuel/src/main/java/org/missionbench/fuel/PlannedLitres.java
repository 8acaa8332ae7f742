package org.missionbench.fuel;

import java.math.BigDecimal;
import java.util.List;

/** The litres of a plan. */
final class PlannedLitres {

    private PlannedLitres() {}

    /** The litres of rows whose products count as fuel. */
    static BigDecimal of(List<PlannedFuel> rows, Products products) {
        return rows.stream()
                .filter(row -> products.isFuel(row.product()))
                .map(row -> products.litres(row.product(), row.quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

package org.missionbench.supply;

import java.util.stream.Stream;
import org.missionbench.kernel.Money;

/** Sums of amounts in United States dollars, and what every amount must be. */
final class Amounts {

    private Amounts() {}

    static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.zero(Money.usd()), Money::plus);
    }

    static void demandNotNegative(String column, Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException(
                    "%s is %s, but it is never below 0; correct it".formatted(column, amount));
        }
    }
}

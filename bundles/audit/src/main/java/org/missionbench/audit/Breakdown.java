package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.List;

/**
 * A whole and its parts as a text names them.
 *
 * @param whole the number that is broken down
 * @param parts the numbers that make it up
 * @param certainty how certain it is that they are meant to make it up completely, in per cent
 */
record Breakdown(Mention whole, List<Mention> parts, int certainty) {

    Breakdown {
        parts = List.copyOf(parts);
    }

    BigDecimal sum() {
        return Amounts.sum(parts.stream().map(Mention::value).toList());
    }

    boolean holds() {
        return whole.is(sum());
    }

    /** How certain a contradiction is: nearly equal sums are meant to be equal, and parts never exceed their whole. */
    int confidence() {
        if (Amounts.close(sum(), whole.value(), 12)
                || Amounts.isOneDigit(whole.value().subtract(sum()))) {
            return certainty;
        }
        boolean exceeds = sum().compareTo(whole.value()) > 0;
        return exceeds || Amounts.close(sum(), whole.value(), 60) ? certainty - 15 : certainty - 35;
    }
}

package org.missionbench.fuel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.missionbench.kernel.Percentage;

/**
 * What a tank, or all tanks of a product, held, received, issued and were measured to hold: opening + received − issued
 * − measured = loss. All quantities are in the unit of the product.
 *
 * @param title the tank or product
 * @param product what it holds
 * @param opening stock at the beginning
 * @param received up to the day of the measurement; to the end where nothing was measured
 * @param issued the same
 * @param measured the last measurement; absent when there is none
 * @param measuredOn its day
 */
record Balance(
        String title,
        FuelProduct product,
        BigDecimal opening,
        BigDecimal received,
        BigDecimal issued,
        @Nullable BigDecimal measured,
        @Nullable LocalDate measuredOn) {

    /** What should be there. */
    BigDecimal book() {
        return opening.add(received).subtract(issued);
    }

    /** What is missing, negative when there is too much; empty when nothing was measured. */
    Optional<BigDecimal> loss() {
        return Optional.ofNullable(measured).map(stock -> book().subtract(stock));
    }

    /** The loss in per cent of opening stock and receipts. */
    Optional<Percentage> lossRate() {
        return loss().flatMap(loss -> Percentage.of(loss, opening.add(received)));
    }

    /** Whether the loss, or the surplus, stays within what is tolerated for the product. */
    boolean isTolerated() {
        BigDecimal handled = opening.add(received);
        BigDecimal tolerated = handled.multiply(product.toleratedLoss()).movePointLeft(2);
        return loss().map(loss -> loss.abs().compareTo(tolerated) <= 0).orElse(true);
    }

    /** Several tanks of one product as one; nothing is measured unless all are. */
    static Balance sum(String title, List<Balance> balances) {
        boolean isMeasured = balances.stream().allMatch(balance -> balance.measured != null);
        return new Balance(
                title,
                balances.get(0).product,
                total(balances, Balance::opening),
                total(balances, Balance::received),
                total(balances, Balance::issued),
                isMeasured
                        ? total(balances, balance -> balance.book()
                                .subtract(balance.loss().orElseThrow()))
                        : null,
                null);
    }

    private static BigDecimal total(List<Balance> balances, Function<Balance, BigDecimal> part) {
        return balances.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

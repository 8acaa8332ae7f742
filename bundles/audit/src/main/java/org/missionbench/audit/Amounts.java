package org.missionbench.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Sums and shares of printed figures, and how they are told. */
final class Amounts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Amounts() {}

    static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    /** One value in per cent of another, with more digits than anybody prints. */
    static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole.abs(), 6, RoundingMode.HALF_UP);
    }

    /** Whether two values differ by no more than a part of the greater one. */
    static boolean close(BigDecimal one, BigDecimal other, int perCent) {
        BigDecimal greater = one.abs().max(other.abs());
        return one.subtract(other).abs().multiply(HUNDRED).compareTo(greater.multiply(BigDecimal.valueOf(perCent)))
                <= 0;
    }

    /** Whether a difference of more than a hundred comes from one digit: 601 does not, 6,000 does. */
    static boolean isOneDigit(BigDecimal difference) {
        BigDecimal bare = difference.abs().stripTrailingZeros();
        return bare.precision() == 1 && difference.abs().compareTo(HUNDRED) >= 0;
    }

    static BigDecimal rounded(BigDecimal exact, int decimals) {
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** {@code 72,984 + 72,902 = 145,886}. */
    static String addition(List<BigDecimal> parts) {
        List<String> printed = parts.stream().map(Amounts::print).toList();
        return String.join(" + ", printed) + " = " + print(sum(parts));
    }

    /** As a figure that is printed beside it: thousands parted by spaces or by commas. */
    static String printLike(String other, BigDecimal value) {
        return other.matches(".*\\d[ \\u00a0\\u202f]\\d.*") ? print(value).replace(',', ' ') : print(value);
    }

    /** With commas, and the decimals it has. */
    static String print(BigDecimal value) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
    }
}

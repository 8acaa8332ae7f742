package org.missionbench.platform.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ValueRejected;

/** Reads numbers of one form, and brings them into another unit. */
final class SourceNumber implements CellRule.Step {

    private final Form form;
    private final BigDecimal times;
    private final @Nullable Integer decimals;
    private final Pattern written;
    private final PlainDigits plain;

    /**
     * @param times what a number is multiplied with
     * @param decimals to how many decimals the product is rounded, half up; absent to keep them all
     */
    SourceNumber(Form form, BigDecimal times, @Nullable Integer decimals) {
        this.form = form;
        this.times = times;
        this.decimals = decimals;
        this.written = Pattern.compile(form.expression());
        this.plain = new PlainDigits(
                form.decimal().charAt(0),
                form.group().isEmpty() ? form.decimal().charAt(0) : form.group().charAt(0));
    }

    /** How numbers below nothing are written. */
    enum Negative {
        /** {@code -12}. */
        MINUS,
        /** {@code 12-}. */
        TRAILING_MINUS,
        /** {@code (12)}. */
        PARENTHESES,
        /** They do not occur. */
        NONE
    }

    /**
     * A form of numbers.
     *
     * @param decimal the sign before the decimals
     * @param group the sign between groups of three digits; empty for none
     * @param negative how numbers below nothing are written
     */
    record Form(String decimal, String group, Negative negative) {

        private String expression() {
            String groups = group.isEmpty() ? "" : "\\d{1,3}(?:" + Pattern.quote(group) + "\\d{3})+|";
            String number =
                    "(?<whole>%s\\d{1,15})(?:%s(?<decimals>\\d{1,12}))?".formatted(groups, Pattern.quote(decimal));
            return switch (negative) {
                case MINUS -> "(?<below>-)?" + number;
                case TRAILING_MINUS -> number + "(?<below>-)?";
                // parentheses are taken off before
                case PARENTHESES, NONE -> number;
            };
        }

        private String example() {
            String number = "1%s234%s50".formatted(group, decimal);
            return switch (negative) {
                case MINUS -> number + " or -" + number;
                case TRAILING_MINUS -> number + " or " + number + "-";
                case PARENTHESES -> number + " or (" + number + ")";
                case NONE -> number;
            };
        }
    }

    @Override
    public String explained() {
        return "number like " + form.example() + (times.equals(BigDecimal.ONE) ? "" : ", times " + times);
    }

    @Override
    public String apply(String text) throws ValueRejected {
        String digits = decimals == null && times.equals(BigDecimal.ONE) ? plain.read(text) : null;
        return digits == null ? worked(text) : digits;
    }

    private String worked(String text) throws ValueRejected {
        boolean enclosed = form.negative() == Negative.PARENTHESES && text.startsWith("(") && text.endsWith(")");
        Matcher matcher =
                written.matcher(enclosed ? text.substring(1, text.length() - 1).strip() : text);
        if (!matcher.matches()) {
            throw new ValueRejected("'%s' is not a number as this source writes them; write it like %s"
                    .formatted(SourceRow.shown(text), form.example()));
        }
        String fraction = matcher.group("decimals");
        String whole = form.group().isEmpty()
                ? matcher.group("whole")
                : matcher.group("whole").replace(form.group(), "");
        BigDecimal value = new BigDecimal(fraction == null ? whole : whole + "." + fraction).multiply(times);
        BigDecimal rounded = decimals == null ? plain(value) : value.setScale(decimals, RoundingMode.HALF_UP);
        return (enclosed || isBelow(matcher) ? rounded.negate() : rounded).toPlainString();
    }

    private boolean isBelow(Matcher matcher) {
        return (form.negative() == Negative.MINUS || form.negative() == Negative.TRAILING_MINUS)
                && matcher.group("below") != null;
    }

    // a product of 12.50 and 1000 is 12500, not 12500.00
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

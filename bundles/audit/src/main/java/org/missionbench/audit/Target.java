package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values printed with a planned indicator: {@code (2019/20: 754; 2020/21: 860; 2021/22: ≥ 500)}.
 *
 * @param earlier values of earlier periods, oldest first
 * @param value the target
 * @param tolerance what it may be missed by; empty for none
 * @param direction which values meet it
 * @param percent whether the values are percentages
 * @param printed the target as it stands
 */
record Target(
        List<BigDecimal> earlier,
        BigDecimal value,
        Optional<BigDecimal> tolerance,
        Direction direction,
        boolean percent,
        String printed) {

    private static final Pattern VALUE = Pattern.compile(
            "(?<period>\\d{4}(?:/\\d{2,4})?)\\s?:\\s?(?<sign>[≥≤<>]|at least|at most|no more than|less than)?\\s?(?<value>\\d[\\d,]*(?:\\.\\d+)?)"
                    + "\\s?(?<percent>per cent|percent|%)?(?:\\s?(?:±|plus or minus)\\s?(?<tolerance>[\\d.]+))?(?=[^/\\d]|$)");
    private static final Pattern MORE = Pattern.compile(
            "(?is)^[\\d. ]*(?:\\P{Ll}*)(?:increase|increased|improve|maintenance|higher)\\b.*|.*\\bincreased (?:number|percentage|proportion)\\b.*");
    private static final Pattern LESS = Pattern.compile(
            "(?is)^[\\d. ]*(?:decrease|decreased|reduction|reduced|decline)\\b.*|.*\\b(?:decreased|reduced) (?:number|percentage|proportion)\\b.*");

    Target {
        earlier = List.copyOf(earlier);
    }

    /** Which values meet a target. */
    enum Direction {
        MORE,
        LESS,
        WITHIN,
        UNKNOWN
    }

    static Optional<Target> of(Indicator indicator) {
        String text = indicator.planned().text();
        List<BigDecimal> values = new ArrayList<>();
        Matcher found = VALUE.matcher(text);
        Optional<Target> target = Optional.empty();
        while (found.find()) {
            BigDecimal value = new BigDecimal(found.group("value").replace(",", ""));
            String sign = found.group("sign") == null ? "" : found.group("sign");
            Optional<BigDecimal> tolerance =
                    Optional.ofNullable(found.group("tolerance")).map(BigDecimal::new);
            target = Optional.of(new Target(
                    values,
                    value,
                    tolerance,
                    direction(text, sign, tolerance.isPresent()),
                    found.group("percent") != null,
                    found.group()));
            values.add(value);
        }
        return target.filter(last -> !last.earlier().isEmpty() || values.size() == 1);
    }

    private static Direction direction(String text, String sign, boolean tolerance) {
        if (tolerance) {
            return Direction.WITHIN;
        }
        if (sign.matches("≥|>|at least")) {
            return Direction.MORE;
        }
        if (!sign.isEmpty()) {
            return Direction.LESS;
        }
        boolean more = MORE.matcher(text).matches();
        boolean less = LESS.matcher(text).matches();
        return more == less ? Direction.UNKNOWN : more ? Direction.MORE : Direction.LESS;
    }

    boolean isMetBy(BigDecimal actual) {
        return switch (direction) {
            case MORE -> actual.compareTo(value) >= 0;
            case LESS -> actual.compareTo(value) <= 0;
            case WITHIN -> actual.subtract(value).abs().compareTo(tolerance.orElse(BigDecimal.ZERO)) <= 0;
            case UNKNOWN -> true;
        };
    }

    /** The number in the text that is the actual value, when there is one. */
    Optional<Mention> actual(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> percent ? mention.unit() == Unit.PER_CENT : mention.unit() == Unit.COUNT)
                .findFirst();
    }
}

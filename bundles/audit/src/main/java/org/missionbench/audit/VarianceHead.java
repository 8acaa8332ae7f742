package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of an explained variance: class, amount in thousands and per cent.
 *
 * @param label the class
 * @param amount thousands of dollars, negative in parentheses
 * @param percentage negative in parentheses
 * @param where where it stands
 * @param printed as it stands
 */
record VarianceHead(String label, BigDecimal amount, BigDecimal percentage, String where, String printed) {

    private static final Pattern SHAPE = Pattern.compile(
            "^\\s*(?<label>\\p{Lu}[^$]*?)\\s+(?<amount>\\(?-?\\$\\(?[\\d ,]+(?:\\.\\d+)?\\)?)\\s+(?<percentage>\\(?-?[\\d.]+\\s?%\\)?|–|—)\\s*$");

    static Optional<VarianceHead> read(String line, String where) {
        Matcher shape = SHAPE.matcher(line);
        if (!shape.matches()) {
            return Optional.empty();
        }
        return Optional.of(new VarianceHead(
                shape.group("label").strip(),
                Grid.Cell.of(shape.group("amount")).value(),
                Grid.Cell.of(shape.group("percentage")).value(),
                where,
                shape.group("amount") + " " + shape.group("percentage")));
    }
}

package org.missionbench.contracts.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.Money;

/** How values are written in files: one way for each type, strict, so that no reader has to guess. */
final class CellText {

    private static final Pattern COMMA_DECIMAL = Pattern.compile("-?\\d+,\\d{1,2}");
    // $500.00, 1,200,049.60 and (500.00), as people and spreadsheets print amounts
    private static final Pattern DECORATED = Pattern.compile("-?AMOUNT|\\(AMOUNT\\)"
            .replace("AMOUNT", "(\\$ ?)?(\\d{1,15}|\\d{1,3}([, \u00A0]\\d{3})+)(\\.\\d{1,12})?"));
    // what spreadsheets would run as a formula when the exported file is opened there
    private static final Pattern FORMULA = Pattern.compile("(?s)[=@\\t\\r].*|[+-][A-Za-z(@=].*");
    private static final int LONGEST_SHOWN = 60;
    private static final int MOST_WHOLE_DIGITS = 15;
    private static final int MOST_DECIMALS = 12;
    // declared patterns, compiled once: a ledger has a million texts to match
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private CellText() {}

    static @Nullable Object parse(ColumnShape column, String text, @Nullable Object[] row) throws ValueRejected {
        if (text.isEmpty()) {
            if (column.required()) {
                throw new ValueRejected("no value, but every row needs one; write " + expected(column));
            }
            return null;
        }
        if (column.type() != ColumnType.TEXT && text.charAt(0) == '=') {
            throw new ValueRejected(
                    "'%s' is a formula; copy the cell and paste its value instead".formatted(shown(text)));
        }
        try {
            return parseFilled(column, text, row);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            throw new ValueRejected("'%s' is not %s".formatted(shown(text), expected(column)));
        }
    }

    private static Object parseFilled(ColumnShape column, String text, @Nullable Object[] row) throws ValueRejected {
        return switch (column.type()) {
            case TEXT -> text(column, text);
            case WHOLE_NUMBER -> Long.valueOf(text);
            case DECIMAL -> number(text).setScale(column.decimals(), RoundingMode.UNNECESSARY);
            case AMOUNT -> amount(currency(column, text, row), text);
            case DATE -> LocalDate.parse(text);
            case MONTH -> YearMonth.parse(text);
            case PERIOD -> BudgetPeriod.parse(text);
            case YES_NO -> yesNo(text);
            case CHOICE -> choice(column, text);
        };
    }

    static String format(Object value) {
        if (value instanceof Money money) {
            return money.toDecimal().toPlainString();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof Enum<?> choice) {
            return written(choice);
        }
        return value.toString();
    }

    static List<String> choices(ColumnShape column) {
        return column.type() == ColumnType.CHOICE
                ? constants(column).map(CellText::written).toList()
                : List.of();
    }

    private static String text(ColumnShape column, String text) throws ValueRejected {
        if (mayBeFormula(text.charAt(0)) && FORMULA.matcher(text).matches()) {
            throw new ValueRejected(
                    "'%s' would run as a formula in a spreadsheet; write the value itself, or begin it with a letter"
                            .formatted(shown(text)));
        }
        String pattern = column.pattern();
        if (!pattern.isEmpty()
                && !PATTERNS.computeIfAbsent(pattern, Pattern::compile)
                        .matcher(text)
                        .matches()) {
            throw new ValueRejected("'%s' is not %s".formatted(shown(text), expected(column)));
        }
        return text;
    }

    private static boolean mayBeFormula(char first) {
        return first == '=' || first == '@' || first == '+' || first == '-' || first == '\t' || first == '\r';
    }

    private static BigDecimal number(String text) throws ValueRejected {
        if (isPlainNumber(text)) {
            return new BigDecimal(text);
        }
        if (COMMA_DECIMAL.matcher(text).matches()) {
            throw new ValueRejected(
                    "'%s' has a decimal comma; write %s, with a point".formatted(text, text.replace(',', '.')));
        }
        throw new NumberFormatException(text);
    }

    // most amounts have all the digits of their currency, and need no decimal in between
    private static Money amount(Currency currency, String text) throws ValueRejected {
        int decimals = currency.getDefaultFractionDigits();
        int point = text.length() - 1 - decimals;
        if (decimals > 0 && point > 0 && text.charAt(point) == '.' && isPlainNumber(text)) {
            return new Money(currency, Long.parseLong(text.substring(0, point).concat(text.substring(point + 1))));
        }
        if (!isPlainNumber(text)) {
            refuseDecorated(text);
        }
        return Money.of(currency, number(text));
    }

    private static void refuseDecorated(String text) throws ValueRejected {
        if (DECORATED.matcher(text).matches()) {
            boolean negative = text.charAt(0) == '(' || text.charAt(0) == '-';
            String plain = (negative ? "-" : "") + text.replaceAll("[^0-9.]", "");
            if (!plain.equals(text) && isPlainNumber(plain)) {
                throw new ValueRejected("'%s' is not an amount as files hold it; write %s".formatted(text, plain));
            }
        }
    }

    // -?\d{1,15}(\.\d{1,12})? without the cost of an expression for every cell
    private static boolean isPlainNumber(String text) {
        int from = text.charAt(0) == '-' ? 1 : 0;
        int whole = digits(text, from);
        int point = from + whole;
        if (whole < 1 || whole > MOST_WHOLE_DIGITS || point == text.length()) {
            return whole >= 1 && whole <= MOST_WHOLE_DIGITS;
        }
        int decimals = digits(text, point + 1);
        return text.charAt(point) == '.'
                && decimals >= 1
                && decimals <= MOST_DECIMALS
                && point + 1 + decimals == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    private static Currency currency(ColumnShape column, String text, @Nullable Object[] row) throws ValueRejected {
        if (column.currencyIndex() < 0) {
            return Currency.getInstance(
                    Objects.requireNonNull(column.declaration()).currency());
        }
        String code = String.valueOf(row[column.currencyIndex()]);
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new ValueRejected(
                    "'%s' is in the currency '%s', which does not exist; use an ISO 4217 code such as USD"
                            .formatted(shown(text), shown(code)));
        }
    }

    private static Boolean yesNo(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Enum<?> choice(ColumnShape column, String text) throws ValueRejected {
        return constants(column)
                .filter(constant -> written(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new ValueRejected(
                        "'%s' is unknown; use one of %s".formatted(shown(text), String.join(", ", choices(column)))));
    }

    private static Stream<Enum<?>> constants(ColumnShape column) {
        return Stream.of(column.javaType().getEnumConstants()).map(constant -> (Enum<?>) constant);
    }

    private static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String expected(ColumnShape column) {
        return switch (column.type()) {
            case TEXT -> column.pattern().isEmpty() ? "a text" : "a text of the form " + column.pattern();
            case WHOLE_NUMBER -> "a whole number such as 1234";
            case DECIMAL -> "a number with at most %d decimals such as 0.892".formatted(column.decimals());
            case AMOUNT -> "an amount such as 1234.50, with a point before the cents and nothing between thousands";
            case DATE -> "a date such as 2022-06-30";
            case MONTH -> "a month such as 2022-06";
            case PERIOD -> "a budget period such as 2021/22";
            case YES_NO -> "yes or no";
            case CHOICE -> "one of " + String.join(", ", choices(column));
        };
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}

package org.missionbench.storage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.Money;

/**
 * How the values of one column are kept: as text or as a whole number, the two types that every engine keeps exactly
 * and sorts alike.
 *
 * @param column the declaration
 * @param isText whether it is kept as text
 * @param kind how it is kept, for comparison with a later declaration: {@code decimal(6)}
 * @param encoding value to text or whole number
 * @param decoding text or whole number, and the row read so far, to value
 */
record Cell(
        ColumnShape column,
        boolean isText,
        String kind,
        Function<Object, Object> encoding,
        BiFunction<Object, @Nullable Object[], Object> decoding) {

    static Cell of(ColumnShape column) {
        return switch (column.type()) {
            case TEXT -> text(column, Object::toString, (kept, row) -> kept);
            case DATE -> text(column, Object::toString, (kept, row) -> LocalDate.parse((String) kept));
            case MONTH -> text(column, Object::toString, (kept, row) -> YearMonth.parse((String) kept));
            case CHOICE -> choice(column);
            case WHOLE_NUMBER -> whole(column, "", value -> value, (kept, row) -> kept);
            case YES_NO -> whole(column, "", value -> (Boolean) value ? 1L : 0L, (kept, row) -> (Long) kept == 1L);
            case PERIOD ->
                whole(
                        column,
                        "",
                        value -> (long) ((BudgetPeriod) value).startYear(),
                        (kept, row) -> new BudgetPeriod(Math.toIntExact((Long) kept)));
            case DECIMAL -> decimal(column);
            case AMOUNT -> column.currencyIndex() < 0 ? fixedAmount(column) : amount(column);
        };
    }

    @Nullable Object encode(@Nullable Object value) {
        if (value == null) {
            if (column.required()) {
                throw new IllegalArgumentException(
                        "Column %s has no value, but every row needs one".formatted(column.name()));
            }
            return null;
        }
        return encoding.apply(value);
    }

    @Nullable Object decode(@Nullable Object kept, @Nullable Object[] row) {
        return kept == null ? null : decoding.apply(kept, row);
    }

    void bind(PreparedStatement statement, int at, @Nullable Object kept) throws SQLException {
        if (kept == null) {
            statement.setNull(at, isText ? java.sql.Types.VARCHAR : java.sql.Types.BIGINT);
        } else if (isText) {
            statement.setString(at, (String) kept);
        } else {
            statement.setLong(at, (Long) kept);
        }
    }

    @Nullable Object read(ResultSet rows, int at) throws SQLException {
        if (isText) {
            return rows.getString(at);
        }
        long whole = rows.getLong(at);
        return whole == 0 && rows.wasNull() ? null : whole;
    }

    private static Cell text(
            ColumnShape column,
            Function<Object, Object> encoding,
            BiFunction<Object, @Nullable Object[], Object> decoding) {
        return new Cell(column, true, kindOf(column, ""), encoding, decoding);
    }

    private static Cell whole(
            ColumnShape column,
            String detail,
            Function<Object, Object> encoding,
            BiFunction<Object, @Nullable Object[], Object> decoding) {
        return new Cell(column, false, kindOf(column, detail), encoding, decoding);
    }

    private static Cell choice(ColumnShape column) {
        Map<String, Object> constants = new HashMap<>();
        for (Object constant : column.javaType().getEnumConstants()) {
            constants.put(column.format(constant), constant);
        }
        Map<Object, String> written = new HashMap<>();
        constants.forEach((text, constant) -> written.put(constant, text));
        return text(column, value -> Objects.requireNonNull(written.get(value)), (kept, row) -> {
            Object constant = constants.get((String) kept);
            if (constant == null) {
                throw new IllegalStateException("Column %s holds '%s', which its module no longer knows; it knows %s"
                        .formatted(column.name(), kept, String.join(", ", column.choices())));
            }
            return constant;
        });
    }

    private static Cell decimal(ColumnShape column) {
        int decimals = column.decimals();
        return whole(
                column,
                "(" + decimals + ")",
                value -> scaled(column, (BigDecimal) value),
                (kept, row) -> BigDecimal.valueOf((Long) kept, decimals));
    }

    private static Long scaled(ColumnShape column, BigDecimal value) {
        try {
            return value.setScale(column.decimals(), RoundingMode.UNNECESSARY)
                    .unscaledValue()
                    .longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "Column %s keeps %d decimals and 18 digits in all, which %s exceeds: round it first"
                            .formatted(column.name(), column.decimals(), value.toPlainString()),
                    e);
        }
    }

    private static Cell fixedAmount(ColumnShape column) {
        String code = Objects.requireNonNull(column.declaration()).currency();
        Currency currency = Currency.getInstance(code);
        return whole(
                column,
                "(" + code + ")",
                value -> minorUnits(column, (Money) value, currency),
                (kept, row) -> new Money(currency, (Long) kept));
    }

    // the currency stands in its own column; Table checks that both agree
    private static Cell amount(ColumnShape column) {
        String currencyColumn = Objects.requireNonNull(column.declaration()).currencyColumn();
        return whole(
                column,
                "(" + currencyColumn + ")",
                value -> ((Money) value).minorUnits(),
                (kept, row) ->
                        new Money(Currency.getInstance(String.valueOf(row[column.currencyIndex()])), (Long) kept));
    }

    static Long minorUnits(ColumnShape column, Money amount, Currency currency) {
        if (!amount.currency().equals(currency)) {
            throw new IllegalArgumentException("Column %s holds %s, but the amount is %s: convert it first"
                    .formatted(column.name(), currency.getCurrencyCode(), amount));
        }
        return amount.minorUnits();
    }

    private static String kindOf(ColumnShape column, String detail) {
        return column.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + detail;
    }
}

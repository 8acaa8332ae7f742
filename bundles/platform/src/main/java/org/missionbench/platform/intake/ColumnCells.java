package org.missionbench.platform.intake;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.ColumnType;
import org.missionbench.contracts.dataset.ValueRejected;
import org.missionbench.kernel.BudgetPeriod;

/**
 * Reads the cells of one column. Texts that come back often, such as codes, months and dates, are read once and
 * remembered, so that a million rows cost neither a million texts nor a million values.
 */
final class ColumnCells {

    private static final int REMEMBERED = 1024;
    private static final char NOT_UTF_8 = '\uFFFD';

    private final ColumnShape column;
    private final BudgetPeriod period;
    private final @Nullable String[] texts = new @Nullable String[REMEMBERED];
    private final @Nullable Object[] values = new @Nullable Object[REMEMBERED];
    private final boolean dependent;

    ColumnCells(ColumnShape column, BudgetPeriod period) {
        this.column = column;
        this.period = period;
        this.dependent = column.currencyIndex() >= 0;
    }

    ColumnShape column() {
        return column;
    }

    /** Whether a value means something only together with another cell, so that the row must be complete first. */
    boolean isDependent() {
        return dependent;
    }

    @Nullable Object value(char[] buffer, int offset, int length, @Nullable Object[] row) throws ValueRejected {
        int slot = slot(buffer, offset, length);
        String known = texts[slot];
        if (known != null && same(known, buffer, offset, length)) {
            return values[slot];
        }
        String text = new String(buffer, offset, length);
        Object value = value(text, row);
        texts[slot] = text;
        values[slot] = value;
        return value;
    }

    @Nullable Object value(String text, @Nullable Object[] row) throws ValueRejected {
        checkLetters(text);
        Object value = column.parse(text, row);
        if (value instanceof YearMonth month && !period.contains(month)) {
            throw new ValueRejected("'%s' is not a month of %s, which runs from %s to %s"
                    .formatted(text, period, YearMonth.from(period.from()), YearMonth.from(period.to())));
        }
        return value;
    }

    private void checkLetters(String text) throws ValueRejected {
        if (text.indexOf(NOT_UTF_8) >= 0) {
            throw new ValueRejected("'%s' holds bytes that are not UTF-8; save the file again as CSV in UTF-8"
                    .formatted(Rejection.shown(text)));
        }
        if (column.type() == ColumnType.TEXT) {
            for (int at = 0; at < text.length(); at++) {
                char letter = text.charAt(at);
                if (letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t') {
                    throw new ValueRejected("'%s' holds the control character %d; take it out"
                            .formatted(Rejection.shown(text.replace(letter, '?')), (int) letter));
                }
            }
        }
    }

    private static int slot(char[] buffer, int offset, int length) {
        int hash = length;
        for (int at = offset; at < offset + length; at++) {
            hash = 31 * hash + buffer[at];
        }
        return (hash ^ (hash >>> 16)) & (REMEMBERED - 1);
    }

    private static boolean same(String known, char[] buffer, int offset, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (known.charAt(at) != buffer[offset + at]) {
                return false;
            }
        }
        return true;
    }
}

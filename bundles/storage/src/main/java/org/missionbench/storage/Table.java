package org.missionbench.storage;

import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.kernel.Money;

/**
 * The table of one dataset or roll-up.
 *
 * @param shape the declaration
 * @param owner the contribution that declares it
 * @param cells how each column is kept, in the order of the columns
 * @param keys those of the key
 * @param others those outside the key
 */
record Table(DatasetShape shape, String owner, List<Cell> cells, List<Cell> keys, List<Cell> others) {

    static Table of(DatasetShape shape, String owner) {
        List<Cell> cells = shape.columns().stream().map(Cell::of).toList();
        return new Table(
                shape,
                owner,
                cells,
                cells.stream().filter(cell -> cell.column().isKey()).toList(),
                cells.stream().filter(cell -> !cell.column().isKey()).toList());
    }

    /** The name of the dataset. */
    String name() {
        return shape.name();
    }

    /** The name of the table, as it stands in SQL. */
    String sqlName() {
        return '"' + shape.name().replace('-', '_') + '"';
    }

    /** The cell of a column. */
    Cell cell(String column) {
        return cells.stream()
                .filter(cell -> cell.column().name().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Dataset %s has no column %s; its columns are %s"
                        .formatted(
                                name(),
                                column,
                                cells.stream().map(cell -> cell.column().name()).toList())));
    }

    /** Values to what is kept, in the order of the columns; refuses what the declaration does not allow. */
    @Nullable Object[] encode(@Nullable Object[] values) {
        @Nullable Object[] kept = new @Nullable Object[values.length];
        for (int at = 0; at < kept.length; at++) {
            Cell cell = cells.get(at);
            kept[at] = cell.encode(values[at]);
            if (cell.column().currencyIndex() >= 0 && values[at] instanceof Money amount) {
                checkCurrency(cell.column(), amount, values);
            }
        }
        return kept;
    }

    /** What is kept to values, into an array in the order of the columns. */
    void decode(@Nullable Object[] kept, @Nullable Object[] values) {
        for (int at = 0; at < kept.length; at++) {
            values[at] = cells.get(at).decode(kept[at], values);
        }
    }

    /** What is kept of the key. */
    List<Object> keyOf(@Nullable Object[] kept) {
        @Nullable Object[] key = new @Nullable Object[keys.size()];
        for (int at = 0; at < key.length; at++) {
            key[at] = kept[keys.get(at).column().index()];
        }
        return List.of(key);
    }

    /** What is kept of a row of which only the key is known, in the order of the columns. */
    @Nullable Object[] keptKey(List<Object> key) {
        if (key.size() != keys.size()) {
            throw new IllegalArgumentException("Dataset %s has a key of %d columns, not %d: %s"
                    .formatted(
                            name(),
                            keys.size(),
                            key.size(),
                            keys.stream().map(cell -> cell.column().name()).toList()));
        }
        @Nullable Object[] kept = new @Nullable Object[cells.size()];
        for (int at = 0; at < keys.size(); at++) {
            kept[keys.get(at).column().index()] = keys.get(at).encode(key.get(at));
        }
        return kept;
    }

    /** The columns that refer to another dataset. */
    List<ColumnShape> references() {
        return shape.columns().stream()
                .filter(column -> !column.references().isEmpty())
                .toList();
    }

    private static void checkCurrency(ColumnShape column, Money amount, @Nullable Object[] values) {
        Object code = values[column.currencyIndex()];
        if (!amount.currency().getCurrencyCode().equals(String.valueOf(code))) {
            Cell.minorUnits(column, amount, Currency.getInstance(String.valueOf(code)));
        }
    }
}

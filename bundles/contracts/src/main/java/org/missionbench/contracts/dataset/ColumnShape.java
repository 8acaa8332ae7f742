package org.missionbench.contracts.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a dataset, as declared.
 *
 * @param index position within the row, from 0
 * @param name lower-case snake name, as in files and tables: {@code budget_class}
 * @param type what it holds
 * @param role what it is for
 * @param required whether every row has a value
 * @param declaration the annotation with label, help and constraints; for a column of a roll-up the one of the column
 *     it groups or sums; absent for a count
 * @param javaType the component's type, boxed; the enum itself for a choice
 * @param currencyIndex position of the column that holds an amount's currency; -1 when the currency is fixed
 */
public record ColumnShape(
        int index,
        String name,
        ColumnType type,
        Role role,
        boolean required,
        @Nullable Column declaration,
        Class<?> javaType,
        int currencyIndex) {

    /** Copies the annotation, which is slow to ask. */
    public ColumnShape {
        declaration = declaration == null ? null : DeclaredColumn.of(declaration);
    }

    /** What a column is for. */
    public enum Role {
        /** Part of the key within a mission and period; in a roll-up, a column to group by. */
        KEY,
        /** Any other column of a row. */
        VALUE,
        /** The sum of an amount, in a roll-up. */
        SUM,
        /** The number of rows, in a roll-up. */
        COUNT
    }

    /** Whether the column is part of the key. */
    public boolean isKey() {
        return role == Role.KEY;
    }

    /** What a person calls the column. */
    public String label() {
        return declaration == null ? name : declaration.label();
    }

    /** What to write into the column. */
    public String help() {
        return declaration == null ? "Number of rows" : declaration.help();
    }

    /** The dataset whose key this column holds; empty when it refers to nothing. */
    public String references() {
        return declaration == null ? "" : declaration.references();
    }

    /** Regular expression that a text must match; empty for any. */
    public String pattern() {
        return declaration == null ? "" : declaration.pattern();
    }

    /** Number of decimals of a decimal column. */
    public int decimals() {
        return declaration == null ? 0 : declaration.decimals();
    }

    /** The allowed values of a choice as they are written, in their order; empty for other types. */
    public List<String> choices() {
        return CellText.choices(this);
    }

    /**
     * Reads a cell.
     *
     * @param text what is written; empty for a missing value
     * @param row the values of the row to the left, where the currency of an amount may stand
     * @return the value, of {@link #javaType()}; {@code null} for a missing one
     * @throws ValueRejected when the column cannot take it
     */
    public @Nullable Object parse(String text, @Nullable Object[] row) throws ValueRejected {
        return CellText.parse(this, text, row);
    }

    /** Writes a value as a cell, so that {@link #parse} reads the same value; empty for a missing one. */
    public String format(@Nullable Object value) {
        return value == null ? "" : CellText.format(value);
    }
}

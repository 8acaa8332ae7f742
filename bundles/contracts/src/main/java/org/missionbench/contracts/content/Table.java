package org.missionbench.contracts.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;

/**
 * A table of text and figures.
 *
 * @param id stable name, unique in the document, lower-case kebab: bookmark, sheet name and element id come from it
 * @param title what the table shows; may be empty where the heading above says it
 * @param caption unit and period, printed in parentheses under the title: "Thousands of United States dollars"
 * @param columns heads, left to right; the first names the rows
 * @param rows top to bottom, each with a cell for every column
 * @param notes the lettered notes under the table, by their mark
 */
public record Table(
        String id, String title, String caption, List<Column> columns, List<Row> rows, Map<String, String> notes)
        implements Block {

    /** Copies and checks that every row has a cell for every column. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("Table %s: row %s has %d cells for %d columns"
                        .formatted(id, row.id(), row.cells().size(), columns.size()));
            }
        }
    }

    /** Whether it holds running text: such a table is set small, from the top, and its rows may break across pages. */
    public boolean isProse() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(ProseCell.class::isInstance);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.table(this);
    }

    /**
     * The head of a column.
     *
     * @param span a head above this and the neighbouring columns with the same one; may be empty
     * @param head the column's own head
     * @param formula how it is computed, printed under the head: {@code (3)=(1)-(2)}; may be empty
     * @param figures whether its cells are figures, set right
     * @param share its part of the table's width beside the other columns' shares; 0 lets the content decide
     */
    public record Column(String span, String head, String formula, boolean figures, int share) {

        /** A column as wide as its content needs. */
        public Column(String span, String head, String formula, boolean figures) {
            this(span, head, formula, figures, 0);
        }

        /** A column of running text with its part of the table's width. */
        public static Column prose(String head, int share) {
            return new Column("", head, "", false, share);
        }

        /** A column of text. */
        public static Column text(String head) {
            return new Column("", head, "", false);
        }

        /** A column of figures. */
        public static Column figures(String head) {
            return new Column("", head, "", true);
        }
    }

    /** What a row is among the others, which decides how it is set. */
    public enum RowKind {
        /** Names the group of rows below it; its other cells are empty. */
        GROUP,
        /** An ordinary line. */
        LINE,
        /** A part of the line above, already contained in it and never added. */
        OF_WHICH,
        /** The sum of a group. */
        SUBTOTAL,
        /** A total of the table. */
        TOTAL
    }

    /**
     * A row.
     *
     * @param id stable name, unique in the table: formulas refer to it
     * @param kind what the row is
     * @param cells one for each column
     */
    public record Row(String id, RowKind kind, List<Cell> cells) {

        /** Copies. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What stands in a row under a column. */
    public sealed interface Cell permits TextCell, FigureCell, ProseCell {

        /**
         * Hands this cell to the method for its kind.
         *
         * @param <R> what the visitor makes of a cell
         */
        <R> R accept(CellVisitor<R> visitor);
    }

    /**
     * One method for each kind of cell.
     *
     * @param <R> what the visitor makes of a cell
     */
    public interface CellVisitor<R> {

        /** Receives words. */
        R text(TextCell cell);

        /** Receives a figure. */
        R figure(FigureCell cell);

        /** Receives running text. */
        R prose(ProseCell cell);
    }

    /**
     * Words.
     *
     * @param text the words; empty for a blank cell
     * @param note mark of a note under the table; empty for none
     */
    public record TextCell(String text, String note) implements Cell {

        /** Words without a note. */
        public TextCell(String text) {
            this(text, "");
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * Running text, such as the remarks on a planned output. The cell may break across pages.
     *
     * @param paragraphs top to bottom, each with its pieces
     */
    public record ProseCell(List<List<Inline>> paragraphs) implements Cell {

        /** Copies. */
        public ProseCell {
            paragraphs = paragraphs.stream().map(List::copyOf).toList();
        }

        /** Text as a person writes it, a line for each paragraph; see {@link BoundText}. */
        public static ProseCell of(String text) {
            return new ProseCell(text.lines()
                    .filter(line -> !line.isBlank())
                    .map(BoundText::parse)
                    .toList());
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.prose(this);
        }
    }

    /**
     * A figure.
     *
     * @param figure its value; absent where none exists, printed as an en dash
     * @param style how it is printed
     * @param measure the measure it is; absent for a figure that is none
     * @param formula how it follows from other cells of the table, for a live formula in spreadsheets; absent for an
     *     entered or recorded figure
     */
    public record FigureCell(
            @Nullable Figure figure, FigureStyle style, @Nullable MeasureKey measure, @Nullable Formula formula)
            implements Cell {

        /** An entered or recorded figure that is no measure. */
        public FigureCell(@Nullable Figure figure, FigureStyle style) {
            this(figure, style, null, null);
        }

        /** The same figure, known as a measure. */
        public FigureCell withMeasure(MeasureKey key) {
            return new FigureCell(figure, style, key, formula);
        }

        /** The same figure, following from other cells. */
        public FigureCell withFormula(Formula computed) {
            return new FigureCell(figure, style, measure, computed);
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.figure(this);
        }
    }
}

package org.missionbench.finance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.content.Formula;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Money;

/** A table of one column of amounts with their total: other revenue, contributions. */
final class AmountTable {

    private static final String TOTAL = "total";

    private final String id;
    private final String heading;
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private Money total = Money.zero(Money.usd());

    /**
     * A table without rows yet.
     *
     * @param id id of the table; its measures are {@code finance.ID.CODE} and {@code finance.ID.total}
     * @param heading head of the column of amounts
     */
    AmountTable(String id, String heading) {
        this.id = id;
        this.heading = heading;
    }

    /** Adds a line that counts. */
    void add(String code, String title, Money amount, @Nullable String note) {
        rows.add(new Table.Row(
                code, Table.RowKind.LINE, List.of(new Table.TextCell(title, mark(note)), cell(code, amount))));
        added.add(code);
        total = total.plus(amount);
    }

    /** Whether no line was added. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table with its total. */
    Table toTable() {
        List<Table.Row> all = new ArrayList<>(rows);
        all.add(new Table.Row(
                TOTAL,
                Table.RowKind.TOTAL,
                List.of(
                        new Table.TextCell("Total"),
                        cell(TOTAL, total).withFormula(new Formula.OfRows(added, List.of())))));
        return new Table(
                id,
                "",
                Captions.THOUSANDS,
                List.of(Table.Column.text("Category"), Table.Column.figures(heading)),
                all,
                notes);
    }

    private Table.FigureCell cell(String code, Money amount) {
        return new Table.FigureCell(amount, FigureStyle.THOUSANDS).withMeasure(MeasureKey.of("finance", id, code));
    }

    private String mark(@Nullable String note) {
        if (note == null) {
            return "";
        }
        String mark = String.valueOf((char) ('a' + notes.size()));
        notes.put(mark, note);
        return mark;
    }
}

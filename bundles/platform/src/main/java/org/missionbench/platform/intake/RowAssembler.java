package org.missionbench.platform.intake;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.ValueRejected;
import org.missionbench.kernel.BudgetPeriod;

/** Makes rows of cells, checks them, and hands those that are right on to the store. */
final class RowAssembler implements RowReceiver {

    private final DatasetShape shape;
    private final String file;
    private final Rejections rejections;
    private final RowKeeper keeper;
    private final List<ColumnCells> columns;
    private final RecordRules rules;
    private final @Nullable Object[] values;
    private final String[] waiting;
    private final boolean anyDependent;
    private @Nullable Head head;
    private @Nullable ValueRejected @Nullable [] wrong;
    private @Nullable String[] wrongTexts = new @Nullable String[0];

    RowAssembler(DatasetShape shape, String file, BudgetPeriod period, Rejections rejections, RowKeeper keeper) {
        this.shape = shape;
        this.file = file;
        this.rejections = rejections;
        this.keeper = keeper;
        this.columns = shape.columns().stream()
                .map(column -> new ColumnCells(column, period))
                .toList();
        this.rules = new RecordRules(shape);
        this.values = new @Nullable Object[columns.size()];
        this.waiting = new String[columns.size()];
        this.anyDependent = columns.stream().anyMatch(ColumnCells::isDependent);
        Arrays.fill(waiting, "");
    }

    /** Takes a row that is right; the array is used again for the next row. */
    interface RowKeeper {
        void keep(@Nullable Object[] values, long row);
    }

    @Override
    public void head(List<String> names) {
        head = Head.of(shape, file, names);
    }

    @Override
    public void cell(int at, char[] buffer, int offset, int length) {
        Head known = known();
        int index = at < known.cells() ? known.columnAt(at) : -1;
        if (index < 0) {
            return;
        }
        ColumnCells cells = columns.get(index);
        if (cells.isDependent()) {
            waiting[index] = new String(buffer, offset, length);
            return;
        }
        try {
            values[index] = cells.value(buffer, offset, length, values);
        } catch (ValueRejected e) {
            note(index, e, new String(buffer, offset, length));
        }
    }

    @Override
    public void endRow(long row, int cells) {
        if (cells != known().cells()) {
            rejections.add(new Rejection(
                    shape.name(),
                    file,
                    row,
                    "",
                    "",
                    "the row has %s, the head %d; put a text with a comma in it in quotation marks, and see whether the file was cut off"
                            .formatted(cells == 1 ? "1 cell" : cells + " cells", known().cells())));
        } else {
            finish(row);
        }
        Arrays.fill(values, null);
        wrong = null;
    }

    private void finish(long row) {
        if (anyDependent) {
            readDependent();
        }
        if (wrong == null && !checkMissing()) {
            rules.broken(values)
                    .ifPresentOrElse(
                            reason -> rejections.add(new Rejection(shape.name(), file, row, "", "", reason)),
                            () -> keeper.keep(values, row));
        }
        if (wrong != null) {
            reject(row);
        }
    }

    private void readDependent() {
        for (ColumnCells cells : columns) {
            int index = cells.column().index();
            if (cells.isDependent() && noted(cells.column().currencyIndex()) == null) {
                try {
                    values[index] = cells.value(waiting[index], values);
                } catch (ValueRejected e) {
                    note(index, e, waiting[index]);
                }
            }
        }
    }

    // a required column cannot be left out of the head; this guards against a cell the reader never told of
    private boolean checkMissing() {
        for (ColumnCells cells : columns) {
            ColumnShape column = cells.column();
            if (column.required() && values[column.index()] == null) {
                note(column.index(), new ValueRejected("no value, but every row needs one"), "");
            }
        }
        return wrong != null;
    }

    private void note(int index, ValueRejected rejection, String text) {
        if (wrong == null) {
            wrong = new @Nullable ValueRejected[columns.size()];
            wrongTexts = new @Nullable String[columns.size()];
        }
        wrong[index] = rejection;
        wrongTexts[index] = text;
    }

    private @Nullable ValueRejected noted(int index) {
        return wrong == null ? null : wrong[index];
    }

    private void reject(long row) {
        for (ColumnCells cells : columns) {
            int index = cells.column().index();
            ValueRejected rejection = noted(index);
            if (rejection != null) {
                String text = String.valueOf(wrongTexts[index]);
                rejections.add(new Rejection(
                        shape.name(), file, row, cells.column().name(), text, String.valueOf(rejection.getMessage())));
            }
        }
    }

    private Head known() {
        if (head == null) {
            throw new IllegalStateException("A cell of %s came before its head".formatted(file));
        }
        return head;
    }
}

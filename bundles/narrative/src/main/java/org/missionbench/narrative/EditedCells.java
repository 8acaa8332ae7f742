package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.ColumnType;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.narrative.ForeignEdits.Edit;
import org.missionbench.narrative.TextVersions.Changed;

/**
 * Texts of other modules that were edited in a document, found again in the rows they are printed from: a remark, an
 * explanation, a heading. A printed line belongs to a cell when no other cell of any dataset prints the same.
 */
final class EditedCells {

    // texts are few; a dataset of so many rows is a register or a ledger
    private static final long MOST_ROWS = 20_000;
    private static final int FEWEST_WORDS = 5;

    private final PrintedTexts printed;
    private final Map<String, List<TextCell>> printing = new HashMap<>();
    private final Map<TextCell, String> texts = new LinkedHashMap<>();
    private final List<Edit> left = new ArrayList<>();

    private EditedCells(PrintedTexts printed) {
        this.printed = printed;
    }

    /** Looks for the cells of all datasets but the narrative's paragraphs. */
    static EditedCells of(RecordStore store, MissionPeriod scope, PrintedTexts printed, ForeignEdits edits) {
        EditedCells cells = new EditedCells(printed);
        Set<String> wanted = edits.edits().stream()
                .filter(EditedCells::mayBeACell)
                .map(Edit::printed)
                .collect(Collectors.toSet());
        if (!wanted.isEmpty()) {
            store.shapes().stream()
                    .filter(shape -> !shape.isRollUp() && !shape.type().equals(NarrativeParagraph.class))
                    .filter(shape -> store.count(scope, shape) <= MOST_ROWS)
                    .forEach(shape -> cells.search(store, scope, shape, wanted));
        }
        edits.edits().forEach(cells::take);
        return cells;
    }

    /** What reads differently in cells, before and after. */
    List<Changed> changes() {
        return texts.entrySet().stream()
                .map(entry -> new Changed(entry.getKey().where(), entry.getKey().text(), entry.getValue()))
                .toList();
    }

    /** The edits that belong to no cell, or to several. */
    ForeignEdits left() {
        return new ForeignEdits(List.copyOf(left));
    }

    /** The rows as they are to be; several cells of one row are changed together. */
    List<Record> rows() {
        Map<List<Object>, TextCell> rows = new LinkedHashMap<>();
        texts.forEach(
                (cell, text) -> rows.merge(cell.row(), cell.with(text), (one, other) -> one.with(cell.column(), text)));
        return rows.values().stream().map(TextCell::toRow).toList();
    }

    private static boolean mayBeACell(Edit edit) {
        boolean whole = !edit.printed().isEmpty() && !edit.read().isEmpty();
        // labels in tables are too short to say whose they are
        return whole && (!edit.cell() || edit.printed().split(" ").length >= FEWEST_WORDS);
    }

    private void search(RecordStore store, MissionPeriod scope, DatasetShape shape, Set<String> wanted) {
        List<ColumnShape> columns = shape.columns().stream()
                .filter(column -> column.type() == ColumnType.TEXT && !column.isKey())
                .filter(column ->
                        column.references().isEmpty() && column.pattern().isEmpty())
                .toList();
        store.scan(scope, shape, values -> {
            for (ColumnShape column : columns) {
                if (values[column.index()] instanceof String text) {
                    TextCell cell = new TextCell(shape, values.clone(), column);
                    text.lines()
                            .map(printed::of)
                            .filter(wanted::contains)
                            .distinct()
                            .forEach(line -> printing.computeIfAbsent(line, none -> new ArrayList<>())
                                    .add(cell));
                }
            }
        });
    }

    private void take(Edit edit) {
        List<TextCell> cells = mayBeACell(edit) ? printing.getOrDefault(edit.printed(), List.of()) : List.of();
        if (cells.size() != 1) {
            left.add(edit);
            return;
        }
        TextCell cell = cells.get(0);
        String before = texts.getOrDefault(cell, cell.text());
        String after = before.lines()
                .map(line -> printed.of(line).equals(edit.printed())
                        ? Rebinding.again(line, edit.read(), printed::of)
                        : line)
                .collect(Collectors.joining("\n"));
        if (Rebinding.lost(before, after).isEmpty()) {
            texts.put(cell, after);
        } else {
            left.add(edit.because("the digits of a bound number were changed"));
        }
    }
}

package org.missionbench.ict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;

/** A table of incidents against their targets, one row for each thing they are counted by. */
final class TallyTable {

    private final List<Table.Row> rows = new ArrayList<>();

    /** A row whose figures are measures with this ending; nothing for no measures. */
    void row(String id, Table.RowKind kind, String title, Tally tally, String ending) {
        boolean bound = !ending.isEmpty();
        String end = ending.equals("all") ? "" : ending;
        rows.add(new Table.Row(
                id,
                kind,
                List.of(
                        Cells.text(title),
                        count(tally.incidents(), bound, "incidents" + end),
                        count(tally.judged(), bound, "incidents-judged" + end),
                        count(tally.inTime(), bound, "incidents-in-time" + end),
                        count(tally.late() + tally.overdue(), false, ""),
                        count(tally.pending() + tally.overdue(), bound, "incidents-open" + end),
                        bound
                                ? Cells.figure(tally.rate(), FigureStyle.PERCENTAGE, "resolved-in-time" + end)
                                : new Table.FigureCell(tally.rate().orElse(null), FigureStyle.PERCENTAGE))));
    }

    Table table(String id, String title, String head) {
        return new Table(
                id,
                title,
                "Incidents that were not cancelled; those without a target are not held against one",
                List.of(
                        Table.Column.text(head),
                        Table.Column.figures("Incidents"),
                        Table.Column.figures("Held against a target"),
                        Table.Column.figures("Resolved in time"),
                        Table.Column.figures("Late"),
                        Table.Column.figures("Open"),
                        Table.Column.figures("Resolved in time, per cent")),
                rows,
                Map.of());
    }

    private static Table.Cell count(long number, boolean bound, String key) {
        return bound ? Cells.count(Optional.of(number), "incident", key) : Cells.count(number, "incident");
    }
}

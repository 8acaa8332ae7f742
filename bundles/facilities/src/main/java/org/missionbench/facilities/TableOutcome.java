package org.missionbench.facilities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;

/** A table as the outcome of a command. */
final class TableOutcome {

    private static final char SPACE = ' ';

    private TableOutcome() {}

    static CommandOutcome of(MissionPeriod scope, Table table, boolean isReconstructed) {
        List<String> heads = table.columns().stream().map(Table.Column::head).toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mission", scope.mission());
        data.put("period", scope.period().toString());
        data.put("rows", table.rows().stream().map(row -> data(heads, row)).toList());
        List<CommandOutcome.Part> parts = List.of(
                new CommandOutcome.Line("%s (%s)".formatted(table.title(), table.caption())), rows(heads, table));
        CommandOutcome outcome = new CommandOutcome(CommandOutcome.Status.DONE, parts, data);
        return isReconstructed ? outcome.withLine("Some of these rows are reconstructed, not recorded.") : outcome;
    }

    private static CommandOutcome.Rows rows(List<String> heads, Table table) {
        return new CommandOutcome.Rows(
                heads,
                table.rows().stream()
                        .map(row ->
                                row.cells().stream().map(TableOutcome::printed).toList())
                        .toList(),
                IntStream.range(0, heads.size())
                        .filter(at -> table.columns().get(at).figures())
                        .boxed()
                        .toList());
    }

    // programs get exact figures, people printed ones
    private static Map<String, Object> data(List<String> heads, Table.Row row) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", row.id());
        for (int at = 0; at < heads.size(); at++) {
            if (row.cells().get(at) instanceof Table.FigureCell cell && cell.figure() != null) {
                data.put(
                        name(heads.get(at)),
                        FigureStyle.COUNT.scaled(cell.figure()).toPlainString());
            } else if (row.cells().get(at) instanceof Table.TextCell cell
                    && !cell.text().isEmpty()) {
                data.put(name(heads.get(at)), cell.text());
            }
        }
        return data;
    }

    private static String name(String head) {
        return Slugs.of(head).replace('-', '_');
    }

    private static String printed(Table.Cell cell) {
        if (cell instanceof Table.FigureCell figure) {
            return figure.figure() == null ? FigureStyle.nil() : figure.style().print(figure.figure(), SPACE);
        }
        return cell instanceof Table.TextCell text ? text.text() : "";
    }
}

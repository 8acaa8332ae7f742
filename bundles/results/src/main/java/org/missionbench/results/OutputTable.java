package org.missionbench.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;

/** The three columns of planned outputs, what was completed and remarks, under the headings of service groups. */
final class OutputTable {

    private static final Table.TextCell BLANK = new Table.TextCell("");

    private final Frameworks frameworks;
    private final FedFigures figures;

    OutputTable(Frameworks frameworks, FedFigures figures) {
        this.frameworks = frameworks;
        this.figures = figures;
    }

    Table of(String id, List<PlannedOutput> outputs) {
        List<Table.Row> rows = new ArrayList<>();
        String group = "";
        for (PlannedOutput output : outputs) {
            ServiceGroup heading = frameworks.group(output).orElse(null);
            if (heading != null && !heading.code().equals(group)) {
                group = heading.code();
                Table.TextCell title = new Table.TextCell(heading.title());
                rows.add(new Table.Row("group-" + group, Table.RowKind.GROUP, List.of(title, BLANK, BLANK)));
            }
            rows.addAll(rows(output));
        }
        return new Table(
                id,
                "",
                "",
                List.of(
                        Table.Column.prose("Planned outputs", 35),
                        Table.Column.prose("Completed (number or yes/no)", 12),
                        Table.Column.prose("Remarks", 53)),
                rows,
                Map.of());
    }

    private List<Table.Row> rows(PlannedOutput output) {
        Completion completed = output.completed();
        List<OutputQuantity> printed = frameworks.printed(output);
        boolean counted = completed == Completion.NUMBER || completed == Completion.NUMBERS;
        if (!counted || printed.isEmpty()) {
            return List.of(row(output.code(), figures.prose(output.text()), answer(completed), remarks(output)));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (OutputQuantity number : printed) {
            boolean first = rows.isEmpty();
            boolean last = rows.size() == printed.size() - 1;
            rows.add(row(
                    first ? output.code() : output.code() + "-" + number.code(),
                    first ? figures.prose(output.text()) : BLANK,
                    number(number),
                    figures.prose(
                            first ? output.remarks() : null,
                            number.remarks(),
                            number.reason(),
                            last ? output.reason() : null)));
        }
        return rows;
    }

    private static Table.Row row(String id, Table.Cell planned, Table.Cell completed, Table.Cell remarks) {
        return new Table.Row(id, Table.RowKind.LINE, List.of(planned, completed, remarks));
    }

    private static Table.Cell answer(@Nullable Completion completed) {
        if (completed == Completion.YES) {
            return new Table.TextCell("Yes");
        }
        return new Table.TextCell(completed == Completion.NO ? "No" : FigureStyle.nil());
    }

    private Table.Cell remarks(PlannedOutput output) {
        return figures.prose(output.remarks(), output.reason());
    }

    private Table.Cell number(OutputQuantity number) {
        return new Table.ProseCell(
                List.of(List.of(figures.bound(number.key(), new Unit(number.unit()).style(number.value())))));
    }
}

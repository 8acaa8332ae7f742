package org.missionbench.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.content.Formula;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.Quantity;

/** The number of projects of a kind by area, implementing entity and gender marker. */
final class ActivityTable {

    // heads of counts would otherwise touch where their texts are short
    private static final int AREA_SHARE = 28;
    private static final int COUNT_SHARE = 10;

    private final Portfolio portfolio;
    private final ProjectKind kind;
    private final List<Project> projects;
    private final List<Counted> counted = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<String> added = new ArrayList<>();

    ActivityTable(Portfolio portfolio, ProjectKind kind) {
        this.portfolio = portfolio;
        this.kind = kind;
        this.projects = portfolio.implemented(kind);
        count(new Counted("", "Projects", project -> true));
        portfolio
                .implementerTypes()
                .forEach(type -> count(new Counted("Implementing entity", type.title(), project -> portfolio
                        .implementerType(project)
                        .filter(type::equals)
                        .isPresent())));
        portfolio
                .genderMarkers()
                .forEach(marker -> count(new Counted("Gender marker", marker.title(), project -> marker.code()
                        .equals(project.genderMarker()))));
    }

    Table toTable() {
        for (ThematicArea area : portfolio.areas()) {
            if (portfolio.outermostArea(area.code()).equals(area.code())) {
                outermost(area);
            }
        }
        rows.add(row("total", Table.RowKind.TOTAL, "Total", project -> true, new Formula.OfRows(added, List.of())));
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.prose("Thematic area", AREA_SHARE)));
        counted.forEach(column -> columns.add(new Table.Column(column.span(), column.title(), "", true, COUNT_SHARE)));
        return new Table(
                "projects-" + kind.code(),
                kind.title() + " by area, implementing entity and gender marker",
                "Number of projects",
                columns,
                rows,
                Map.of());
    }

    private void outermost(ThematicArea outermost) {
        List<ThematicArea> parts = portfolio.areas().stream()
                .filter(area -> portfolio.outermostArea(area.code()).equals(outermost.code()))
                .filter(area -> projects.stream()
                        .anyMatch(project -> project.thematicArea().equals(area.code())))
                .toList();
        boolean isDivided = parts.size() > 1;
        if (isDivided) {
            List<Table.Cell> cells = new ArrayList<>(List.of(new Table.TextCell(outermost.title())));
            counted.forEach(column -> cells.add(new Table.TextCell("")));
            rows.add(new Table.Row("group-" + outermost.code(), Table.RowKind.GROUP, cells));
        }
        parts.forEach(part -> {
            added.add(part.code());
            rows.add(line(part));
        });
        if (isDivided) {
            rows.add(subtotal(outermost, parts));
        }
    }

    private Table.Row line(ThematicArea area) {
        return row(
                area.code(),
                Table.RowKind.LINE,
                area.title(),
                project -> project.thematicArea().equals(area.code()),
                null);
    }

    private Table.Row subtotal(ThematicArea whole, List<ThematicArea> parts) {
        return row(
                "subtotal-" + whole.code(),
                Table.RowKind.SUBTOTAL,
                "Subtotal",
                project -> portfolio.isInArea(project, whole.code()),
                new Formula.OfRows(parts.stream().map(ThematicArea::code).toList(), List.of()));
    }

    private Table.Row row(
            String id, Table.RowKind rowKind, String title, Predicate<Project> within, @Nullable Formula formula) {
        List<Table.Cell> cells = new ArrayList<>(List.of(new Table.TextCell(title)));
        for (Counted column : counted) {
            long number =
                    projects.stream().filter(within).filter(column.counts()).count();
            Table.FigureCell cell = new Table.FigureCell(Quantity.of(number, "project"), FigureStyle.COUNT);
            cells.add(formula == null ? cell : cell.withFormula(formula));
        }
        return new Table.Row(id, rowKind, cells);
    }

    // a type or marker that no project of the kind has makes no column
    private void count(Counted column) {
        if (projects.stream().anyMatch(column.counts())) {
            counted.add(column);
        }
    }

    private record Counted(String span, String title, Predicate<Project> counts) {}
}

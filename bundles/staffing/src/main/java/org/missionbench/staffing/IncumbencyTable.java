package org.missionbench.staffing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;

/** Sets strength, people in post and vacancy rates as a table; a column Planned appears only where there is a plan. */
final class IncumbencyTable {

    private static final String HIGHEST = "a";
    private static final String MONTHLY = "b";

    private final MonthlyStaffing staffing;
    private final boolean planned;

    IncumbencyTable(MonthlyStaffing staffing) {
        this.staffing = staffing;
        this.planned = staffing.hasPlanned();
    }

    /** Whether no category has any month. */
    boolean isEmpty() {
        return staffing.tree().all().stream()
                .allMatch(category -> staffing.figures(category.code()).isEmpty());
    }

    Table toTable() {
        List<Table.Column> columns = new ArrayList<>(
                List.of(Table.Column.text("Category"), new Table.Column("", "Approved", "(" + HIGHEST + ")", true)));
        if (planned) {
            columns.add(Table.Column.figures("Planned (average)"));
        }
        columns.add(Table.Column.figures("Actual (average)"));
        columns.add(new Table.Column("", "Vacancy rate (percentage)", "(" + MONTHLY + ")", true));
        return new Table(
                "human-resources-incumbency", "Human resources incumbency performance", "", columns, rows(), notes());
    }

    private List<Table.Row> rows() {
        return staffing.tree().all().stream()
                .filter(category -> category.printed() != PersonnelCategory.Printed.NO)
                .filter(category -> !staffing.figures(category.code()).isEmpty())
                .map(this::row)
                .toList();
    }

    private Table.Row row(PersonnelCategory category) {
        boolean heading = category.printed() == PersonnelCategory.Printed.HEADING;
        String code = category.code();
        StaffingFigures figures = staffing.figures(code);
        List<Table.Cell> cells = new ArrayList<>(List.of(new Table.TextCell(category.title())));
        cells.add(heading ? blank() : Cells.figure(figures.approved(), FigureStyle.COUNT, "approved", code));
        if (planned) {
            cells.add(heading ? blank() : Cells.figure(figures.planned(), FigureStyle.COUNT, "planned", code));
        }
        cells.add(
                heading
                        ? blank()
                        : Cells.figure(figures.averageIncumbency(), FigureStyle.COUNT, "average-incumbency", code));
        cells.add(
                heading ? blank() : Cells.figure(figures.vacancyRate(), FigureStyle.PERCENTAGE, "vacancy-rate", code));
        return new Table.Row(code, kind(category.printed()), cells);
    }

    private static Table.Cell blank() {
        return new Table.TextCell("");
    }

    private static Table.RowKind kind(PersonnelCategory.Printed printed) {
        return switch (printed) {
            case HEADING -> Table.RowKind.GROUP;
            case SUBTOTAL -> Table.RowKind.SUBTOTAL;
            default -> Table.RowKind.LINE;
        };
    }

    private Map<String, String> notes() {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put(HIGHEST, "The highest strength that was authorized in any month of the period.");
        notes.put(
                MONTHLY,
                planned
                        ? "From the people in post in each month and the strength planned for it, or approved where nothing was planned."
                        : "From the people in post in each month and the strength approved for it.");
        return notes;
    }
}

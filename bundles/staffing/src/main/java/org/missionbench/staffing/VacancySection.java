package org.missionbench.staffing;

import java.util.List;
import java.util.Map;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Budgeted strength and vacancy rates against the actual ones. */
@Component
public final class VacancySection implements ReportSection {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public VacancySection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/vacancy";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("", "Vacancy: budgeted and actual");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        MonthlyStaffing staffing = MonthlyStaffing.of(store, scope);
        Budgeted budgeted = Budgeted.of(staffing.tree(), store, scope);
        List<PersonnelCategory> printed = staffing.tree().all().stream()
                .filter(category -> category.printed() != PersonnelCategory.Printed.NO)
                .filter(category ->
                        staffing.figures(category.code()).approved().isPresent() || isBudgeted(category, budgeted))
                .toList();
        // where the budget says nothing of anybody, the rest is still worth printing
        boolean anyBudgeted = printed.stream().anyMatch(category -> isBudgeted(category, budgeted));
        List<Table.Row> rows = printed.stream()
                .filter(category -> !anyBudgeted || isBudgeted(category, budgeted))
                .map(category -> row(category, staffing.figures(category.code()), budgeted))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(new Table(
                "budgeted-and-actual-vacancy",
                "Strength and vacancy rates, budgeted and actual",
                "",
                List.of(
                        Table.Column.text("Category"),
                        new Table.Column("Strength", "Budgeted", "", true),
                        new Table.Column("Strength", "Approved", "", true),
                        new Table.Column("Strength", "In post (average)", "", true),
                        new Table.Column("Vacancy rate (percentage)", "Budgeted", "", true),
                        new Table.Column("Vacancy rate (percentage)", "Actual", "", true)),
                rows,
                Map.of()));
    }

    private static boolean isBudgeted(PersonnelCategory category, Budgeted budgeted) {
        return budgeted.strength(category.code()).isPresent()
                || budgeted.vacancyRate(category.code()).isPresent();
    }

    private static Table.Row row(PersonnelCategory category, StaffingFigures figures, Budgeted budgeted) {
        String code = category.code();
        return new Table.Row(
                code,
                category.printed() == PersonnelCategory.Printed.LINE ? Table.RowKind.LINE : Table.RowKind.SUBTOTAL,
                List.of(
                        Cells.text(category.title()),
                        Cells.figure(budgeted.strength(code), FigureStyle.COUNT, "budgeted-strength", code),
                        Cells.figure(figures.approved(), FigureStyle.COUNT, "approved", code),
                        Cells.figure(figures.averageIncumbency(), FigureStyle.COUNT, "average-incumbency", code),
                        Cells.figure(budgeted.vacancyRate(code), FigureStyle.PERCENTAGE, "budgeted-vacancy-rate", code),
                        Cells.figure(figures.vacancyRate(), FigureStyle.PERCENTAGE, "vacancy-rate", code)));
    }
}

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

/** The share of women in each category for which it is reported. */
@Component
public final class GenderSection implements ReportSection {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public GenderSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/gender";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("", "Share of women");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        MonthlyStaffing staffing = MonthlyStaffing.of(store, scope);
        List<Table.Row> rows = staffing.tree().all().stream()
                .filter(PersonnelCategory::countsWomen)
                .filter(category ->
                        staffing.figures(category.code()).shareOfWomen().isPresent())
                .map(category -> row(category, staffing.figures(category.code())))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(new Table(
                "share-of-women",
                "Women among people in post",
                "",
                List.of(
                        Table.Column.text("Category"),
                        Table.Column.figures("In post (average)"),
                        Table.Column.figures("Women (percentage)")),
                rows,
                Map.of()));
    }

    private static Table.Row row(PersonnelCategory category, StaffingFigures figures) {
        String code = category.code();
        return new Table.Row(
                code,
                Table.RowKind.LINE,
                List.of(
                        Cells.text(category.title()),
                        Cells.figure(figures.averageIncumbency(), FigureStyle.COUNT, "average-incumbency", code),
                        Cells.figure(figures.shareOfWomen(), FigureStyle.PERCENTAGE, "share-of-women", code)));
    }
}

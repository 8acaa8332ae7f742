package com.example.medical;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.contracts.view.DashboardTile;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was done month by month: a page with its tile, and a section for an outline that asks for it. */
@Component
public final class MedicalServices implements WorkbenchView, ReportSection, DashboardTile {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public MedicalServices(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "medical/services";
    }

    @Override
    public Shape shape() {
        String help = "Consultations and emergencies by month. Every total opens the rows it is counted from.";
        String next = "Import medical-facility.csv and medical-attendance.csv, or fill in their grids";
        return new Shape("Medical services", Perspective.SUPPORT, 60, help, next);
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("", "Medical services");
    }

    @Override
    public Optional<Tile> tile(MissionPeriod scope) {
        MeasureKey figure = new MeasureKey("medical.hospitals");
        MeasureKey planned = new MeasureKey("medical.hospitals-planned");
        return Optional.of(new Tile(
                        "Hospitals under contract",
                        Perspective.SUPPORT,
                        figure,
                        planned,
                        "planned",
                        FigureStyle.COUNT,
                        id()))
                .filter(tile -> !store.all(scope, Facility.class).isEmpty());
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        MedicalYear year = MedicalYear.of(store, scope);
        List<Table.Row> rows = new ArrayList<>();
        scope.period()
                .months()
                .forEach(month -> rows.add(row(
                        month.toString(),
                        Table.RowKind.LINE,
                        cell(year.count(month, Attendance::consultations)),
                        cell(year.count(month, Attendance::emergencies)))));
        rows.add(row(
                "Total",
                Table.RowKind.TOTAL,
                cell(year.count(Attendance::consultations)).withMeasure(new MeasureKey("medical.consultations")),
                cell(year.count(Attendance::emergencies)).withMeasure(new MeasureKey("medical.emergencies"))));
        List<Table.Column> heads = List.of(
                Table.Column.text("Month"), Table.Column.figures("Consultations"), Table.Column.figures("Emergencies"));
        return year.attendances().isEmpty()
                ? List.of()
                : List.of(new Table("medical-months", "Medical services by month", "", heads, rows, Map.of()));
    }

    private static Table.Row row(String name, Table.RowKind kind, Table.Cell consultations, Table.Cell emergencies) {
        return new Table.Row(name, kind, List.of(new Table.TextCell(name), consultations, emergencies));
    }

    private static Table.FigureCell cell(long count) {
        return new Table.FigureCell(Quantity.of(count, "case"), FigureStyle.COUNT);
    }
}

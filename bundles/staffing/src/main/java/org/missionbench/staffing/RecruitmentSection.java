package org.missionbench.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How long recruitments took, by kind and range of levels. */
@Component
public final class RecruitmentSection implements ReportSection {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public RecruitmentSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/recruitment";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("", "Recruitment");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        RecruitmentDays days = RecruitmentDays.of(store, scope);
        if (days.isEmpty()) {
            return List.of();
        }
        List<Table.Row> rows = new ArrayList<>();
        for (Recruitment.Kind kind : Recruitment.Kind.values()) {
            addKind(rows, days, kind);
        }
        List<Block> blocks = new ArrayList<>(List.of(table(rows)));
        if (days.isReconstructed()) {
            blocks.add(
                    new Notice(
                            Notice.Kind.RECONSTRUCTED,
                            "Single recruitments are not on record. They were made up so that their averages agree with the published ones."));
        }
        return blocks;
    }

    private static void addKind(List<Table.Row> rows, RecruitmentDays days, Recruitment.Kind kind) {
        String code = Slugs.of(kind);
        String title = kind == Recruitment.Kind.ROSTER ? "From a roster" : "For a specific post";
        rows.add(new Table.Row(
                code,
                Table.RowKind.LINE,
                List.of(
                        Cells.text(title),
                        Cells.figure(Optional.of(days.selected(kind)), FigureStyle.COUNT, "recruitments", code),
                        Cells.figure(days.average(kind), FigureStyle.DECIMAL, "recruitment-days", code))));
        days.rangeTitles()
                .forEach((range, rangeTitle) -> rows.add(new Table.Row(
                        code + "-" + range,
                        Table.RowKind.OF_WHICH,
                        List.of(
                                Cells.text(rangeTitle),
                                new Table.FigureCell(days.selected(kind, range), FigureStyle.COUNT),
                                Cells.figure(
                                        days.average(kind, range),
                                        FigureStyle.DECIMAL,
                                        "recruitment-days",
                                        code,
                                        range)))));
    }

    private static Table table(List<Table.Row> rows) {
        return new Table(
                "recruitment-days",
                "Calendar days from the posting of a job opening to the selection of a candidate",
                "",
                List.of(
                        Table.Column.text("Recruitment"),
                        Table.Column.figures("Candidates selected"),
                        Table.Column.figures("Days (average)")),
                rows,
                Map.of());
    }
}

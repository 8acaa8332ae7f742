package org.missionbench.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The posts that have been vacant for more than 24 months, with their recruitment. */
@Component
public final class LongVacantPostsSection implements ReportSection {

    private static final long MONTHS = 24;

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public LongVacantPostsSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/long-vacant-posts";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("", "Posts vacant for more than 24 months");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        List<VacantPost> vacant = VacantPost.longerThan(MONTHS, store, scope);
        if (vacant.isEmpty()) {
            return List.of();
        }
        CategoryTree tree = CategoryTree.of(store, scope);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(
                "long-vacant-posts",
                "Posts vacant for more than 24 months",
                "As at " + Captions.day(scope.period().to()),
                List.of(
                        Table.Column.text("Level"),
                        Table.Column.text("Category"),
                        Table.Column.text("Office"),
                        Table.Column.text("Vacant since"),
                        Table.Column.figures("Months"),
                        Table.Column.text("Recruitment")),
                vacant.stream().map(post -> row(post, tree)).toList(),
                Map.of()));
        if (vacant.stream().anyMatch(post -> post.post().basis() == Basis.RECONSTRUCTED)) {
            blocks.add(new Notice(
                    Notice.Kind.RECONSTRUCTED,
                    "The register of posts is made up; only their number and state of recruitment are published."));
        }
        return blocks;
    }

    private static Table.Row row(VacantPost vacant, CategoryTree tree) {
        return new Table.Row(
                Slugs.of(vacant.post().number()),
                Table.RowKind.LINE,
                List.of(
                        Cells.text(vacant.post().level()),
                        Cells.text(tree.title(vacant.post().category())),
                        Cells.text(vacant.post().office()),
                        Cells.text(Captions.day(vacant.since())),
                        new Table.FigureCell(Quantity.of(vacant.months(), "month"), FigureStyle.COUNT),
                        Cells.text(vacant.recruitment())));
    }
}

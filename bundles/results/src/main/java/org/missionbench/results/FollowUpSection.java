package org.missionbench.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Section VI: what was asked of the mission and what was done about it; a part is a body that asked. */
@Component
public final class FollowUpSection implements ReportSection {

    private static final int UNNUMBERED = 4;

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public FollowUpSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/follow-up";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("VI", "Summary of follow-up action taken to implement decisions and requests");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        List<Block> blocks = new ArrayList<>();
        for (FollowUpBody body : bodies(scope)) {
            List<Block> tables = tables(scope, body);
            if (!tables.isEmpty()) {
                blocks.add(new Heading(UNNUMBERED, body.title()));
                blocks.addAll(tables);
            }
        }
        return blocks;
    }

    @Override
    public List<Block> part(MissionPeriod scope, String part) {
        return bodies(scope).stream()
                .filter(body -> body.code().equals(part))
                .flatMap(body -> tables(scope, body).stream())
                .toList();
    }

    private List<FollowUpBody> bodies(MissionPeriod scope) {
        return Ordered.by(FollowUpBody::position, store.all(scope, FollowUpBody.class));
    }

    private List<Block> tables(MissionPeriod scope, FollowUpBody body) {
        Map<List<String>, List<FollowUp>> byTopic = new LinkedHashMap<>();
        for (FollowUp row : Ordered.by(FollowUp::position, store.all(scope, FollowUp.class))) {
            if (row.body().equals(body.code())) {
                byTopic.computeIfAbsent(List.of(row.topic(), row.document()), topic -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Block> tables = new ArrayList<>();
        byTopic.values().forEach(rows -> tables.add(table(body, rows, tables.size() + 1)));
        return tables;
    }

    private static Table table(FollowUpBody body, List<FollowUp> rows, int number) {
        FollowUp first = rows.get(0);
        return new Table(
                "follow-up-%s-%d".formatted(body.code(), number),
                first.topic(),
                first.document(),
                List.of(Table.Column.prose(body.requestHead(), 50), Table.Column.prose(body.actionHead(), 50)),
                rows.stream().map(FollowUpSection::row).toList(),
                Map.of());
    }

    private static Table.Row row(FollowUp row) {
        List<Inline> request = new ArrayList<>(BoundText.parse(row.request()));
        request.add(new Inline.Words(" (%s)".formatted(row.paragraph())));
        String action = row.action();
        return new Table.Row(
                row.code(),
                Table.RowKind.LINE,
                List.of(
                        new Table.ProseCell(List.of(request)),
                        action == null ? new Table.TextCell(FigureStyle.nil()) : Table.ProseCell.of(action)));
    }
}

package org.missionbench.ict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;

/**
 * Incidents that are open, the most overdue first.
 *
 * @param shown as many as were asked for
 * @param total how many there are
 */
record OpenIncidents(List<Line> shown, int total) {

    /**
     * An open incident.
     *
     * @param incident its row
     * @param beyond hours beyond its target, negative while there is time; without a target hours since its report
     */
    record Line(Incident incident, long beyond) {}

    static OpenIncidents of(RecordStore store, MissionPeriod scope, int most) {
        Map<String, Criticality> criticalities = IncidentBook.criticalities(store, scope).stream()
                .collect(Collectors.toMap(Criticality::code, Function.identity()));
        List<Line> all =
                store.some(scope, Incident.class, Map.of("state", Incident.State.OPEN), Integer.MAX_VALUE).stream()
                        .map(row -> new Line(
                                row, beyond(Objects.requireNonNull(criticalities.get(row.criticality())), row)))
                        .sorted(Comparator.comparingLong(Line::beyond)
                                .reversed()
                                .thenComparing(line -> line.incident().number()))
                        .toList();
        return new OpenIncidents(all.subList(0, Math.min(most, all.size())), all.size());
    }

    Table table() {
        return new Table(
                "ict-open-incidents",
                "Open incidents",
                total > shown.size()
                        ? "the most overdue %d of %d; hours beyond the target, in parentheses hours left"
                                .formatted(shown.size(), total)
                        : "hours beyond the target, in parentheses hours left",
                List.of(
                        Table.Column.text("Incident"),
                        Table.Column.text("Reported"),
                        Table.Column.text("Criticality"),
                        Table.Column.text("Location"),
                        Table.Column.text("What"),
                        Table.Column.figures("Hours")),
                shown.stream().map(OpenIncidents::row).toList(),
                Map.of());
    }

    private static Table.Row row(Line line) {
        Incident incident = line.incident();
        return new Table.Row(
                "open-" + Slugs.of(incident.number()),
                Table.RowKind.LINE,
                List.of(
                        Cells.text(incident.number()),
                        Cells.text(incident.reported().toString()),
                        Cells.text(incident.criticality()),
                        Cells.text(incident.location()),
                        Cells.text(Objects.requireNonNullElse(incident.text(), "")),
                        new Table.FigureCell(Quantity.of(line.beyond(), "hour"), FigureStyle.COUNT)));
    }

    private static long beyond(Criticality criticality, Incident row) {
        Long target = criticality.targetHours();
        return row.hours() - (target == null ? 0 : target);
    }
}

package org.missionbench.ict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;

/**
 * Incidents counted by something, as the command shows them.
 *
 * @param code what they are counted by; {@code total} for all
 * @param title what a person calls it
 * @param tally how they did
 */
record TallyLine(String code, String title, Tally tally) {

    private static final char SPACE = ' ';

    /** What incidents are counted by. */
    enum By {
        CRITICALITY,
        MONTH,
        LOCATION,
        KIND;

        static String[] written() {
            return Arrays.stream(values()).map(Slugs::of).toArray(String[]::new);
        }

        static By of(String written) {
            return Arrays.stream(values())
                    .filter(by -> Slugs.of(by).equals(written))
                    .findFirst()
                    .orElse(CRITICALITY);
        }

        /** A line for each of them, and one for all. */
        List<TallyLine> lines(RecordStore store, MissionPeriod scope) {
            IncidentBook book = IncidentBook.of(store, scope);
            List<TallyLine> lines = new ArrayList<>(
                    switch (this) {
                        case CRITICALITY -> criticalities(book);
                        case MONTH -> months(book, scope);
                        case LOCATION -> locations(store, scope);
                        case KIND -> kinds(store, scope);
                    });
            lines.add(new TallyLine("total", "Total", book.tally(group -> true)));
            return lines;
        }

        private static List<TallyLine> criticalities(IncidentBook book) {
            return book.criticalities().stream()
                    .map(row ->
                            new TallyLine(row.code(), row.title(), book.tally(IncidentBook.ofCriticality(row.code()))))
                    .toList();
        }

        private static List<TallyLine> months(IncidentBook book, MissionPeriod scope) {
            return scope.period().months().stream()
                    .map(month -> new TallyLine(
                            month.toString(), Captions.month(month), book.tally(IncidentBook.ofMonth(month))))
                    .toList();
        }

        private static List<TallyLine> locations(RecordStore store, MissionPeriod scope) {
            Map<String, Tally> tallies = Places.of(store, scope).tallies(IncidentsByPlace::location);
            return Places.locations(store, scope).stream()
                    .map(row -> new TallyLine(row.code(), row.title(), tallies.getOrDefault(row.code(), Tally.NONE)))
                    .toList();
        }

        private static List<TallyLine> kinds(RecordStore store, MissionPeriod scope) {
            Map<String, Tally> tallies = Places.of(store, scope).tallies(IncidentsByPlace::kind);
            return Places.kinds(store, scope).stream()
                    .map(row -> new TallyLine(row.code(), row.title(), tallies.getOrDefault(row.code(), Tally.NONE)))
                    .toList();
        }
    }

    /** What a person reads. */
    static CommandOutcome.Rows table(By by, List<TallyLine> lines) {
        String head = by.name().charAt(0) + Slugs.of(by).substring(1);
        return new CommandOutcome.Rows(
                List.of(head, "Incidents", "Judged", "In time", "Late", "Open", "In time, per cent"),
                lines.stream().map(TallyLine::cells).toList(),
                List.of(1, 2, 3, 4, 5, 6));
    }

    private List<String> cells() {
        return List.of(
                title,
                String.valueOf(tally.incidents()),
                String.valueOf(tally.judged()),
                String.valueOf(tally.inTime()),
                String.valueOf(tally.late() + tally.overdue()),
                String.valueOf(tally.pending() + tally.overdue()),
                tally.rate()
                        .map(rate -> FigureStyle.PERCENTAGE.print(rate, SPACE))
                        .orElse(FigureStyle.nil()));
    }

    /** What a program reads. */
    Map<String, Object> data() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("code", code);
        line.put("title", title);
        line.put("incidents", tally.incidents());
        line.put("judged", tally.judged());
        line.put("in_time", tally.inTime());
        line.put("late", tally.late() + tally.overdue());
        line.put("open", tally.pending() + tally.overdue());
        tally.rate().ifPresent(rate -> line.put("in_time_per_cent", rate.value()));
        return line;
    }
}

package org.missionbench.results;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code activities}: what the activity log counts, by kind and month. */
@Component
public final class ActivitiesCommand implements Command {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ActivitiesCommand(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/activities";
    }

    @Override
    public CommandShape shape() {
        return new CommandShape(
                "activities",
                "Counts the activity log by kind and month, with how many have evidence",
                "A row of the log counts as often as it says.",
                List.of(MissionPeriodChoice.MISSION, MissionPeriodChoice.PERIOD),
                List.of("activities"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        List<YearMonth> months = scope.period().months();
        List<ActivityCount> counts = ActivityCount.of(store, scope);
        List<String> heads = new ArrayList<>(List.of("Kind", "Total", "With evidence", "Reconstructed"));
        months.forEach(month -> heads.add(MONTH.format(month)));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mission", scope.mission());
        data.put("period", scope.period().toString());
        data.put("kinds", counts.stream().map(ActivitiesCommand::data).toList());
        long total = counts.stream().mapToLong(ActivityCount::total).sum();
        return new CommandOutcome(
                CommandOutcome.Status.DONE,
                List.of(
                        new CommandOutcome.Line("%s: %d activities of %d kinds".formatted(scope, total, counts.size())),
                        new CommandOutcome.Rows(
                                heads,
                                counts.stream()
                                        .map(count -> cells(count, months))
                                        .toList(),
                                IntStream.range(1, heads.size()).boxed().toList())),
                data);
    }

    private static List<String> cells(ActivityCount count, List<YearMonth> months) {
        List<String> cells = new ArrayList<>();
        cells.add(count.kind().code());
        cells.add(String.valueOf(count.total()));
        cells.add(String.valueOf(count.withEvidence()));
        cells.add(String.valueOf(count.reconstructed()));
        Map<YearMonth, Long> byMonth = count.byMonth();
        months.forEach(month -> cells.add(String.valueOf(byMonth.getOrDefault(month, 0L))));
        return cells;
    }

    private static Map<String, Object> data(ActivityCount count) {
        Map<String, Object> byMonth = new LinkedHashMap<>();
        count.byMonth().forEach((month, number) -> byMonth.put(month.toString(), number));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", count.kind().code());
        data.put("title", count.kind().title());
        data.put("total", count.total());
        data.put("with_evidence", count.withEvidence());
        data.put("reconstructed", count.reconstructed());
        data.put("months", byMonth);
        return data;
    }
}

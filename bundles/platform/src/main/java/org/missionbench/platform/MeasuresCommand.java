package org.missionbench.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Part;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code measures}: every figure the modules compute, and how. */
@Component
public final class MeasuresCommand implements Command {

    private static final CommandShape SHAPE = new CommandShape(
            "measures",
            "List the figures that the modules compute",
            "Amounts are printed in thousands, as in a report; --json has every digit.",
            List.of(
                    Parameter.positional("pattern", false, "which keys; * stands for anything, ? for one letter"),
                    MissionPeriodChoice.MISSION,
                    MissionPeriodChoice.PERIOD,
                    Parameter.flag("explain", "print how each is computed, and from which rows")),
            List.of("measures", "measures 'finance.variance.*' --explain"));

    private final MeasureBook measures;
    private final RecordStore store;

    /** Asks the measures; the store says which mission and period there are. */
    @Activate
    public MeasuresCommand(@Reference MeasureBook measures, @Reference RecordStore store) {
        this.measures = measures;
        this.store = store;
    }

    @Override
    public String id() {
        return "platform/measures";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        progress.at("computing measures of " + scope, 0, 0);
        KeyPattern pattern = new KeyPattern(arguments.find("pattern").orElse("*"));
        MeasureReading reading = measures.read(scope);
        List<Measure> chosen = reading.measures().values().stream()
                .filter(measure -> pattern.test(measure.key()))
                .toList();
        List<Part> parts = new ArrayList<>();
        reading.failures().forEach(failure -> parts.add(new Line(failure.statement())));
        parts.add(new Line(summary(chosen, reading, scope)));
        if (arguments.has("explain")) {
            chosen.forEach(measure -> explain(measure, parts));
        } else if (!chosen.isEmpty()) {
            parts.add(table(chosen));
        }
        Status status = reading.failures().isEmpty() ? Status.DONE : Status.FINDINGS;
        return new CommandOutcome(status, parts, data(scope, chosen, reading));
    }

    private static String summary(List<Measure> chosen, MeasureReading reading, MissionPeriod scope) {
        int all = reading.measures().size();
        return chosen.size() == all
                ? "%s: %d measures".formatted(scope, all)
                : "%s: %d of %d measures".formatted(scope, chosen.size(), all);
    }

    private static Rows table(List<Measure> chosen) {
        List<List<String>> rows = chosen.stream()
                .map(measure -> {
                    FigureText figure = text(measure);
                    return List.of(measure.key().key(), figure.printed(), figure.printedUnit(), measure.title());
                })
                .toList();
        return new Rows(List.of("measure", "value", "unit", "title"), rows, List.of(1));
    }

    private static void explain(Measure measure, List<Part> parts) {
        FigureText figure = text(measure);
        parts.add(new Line(""));
        parts.add(new Line("%s  %s %s"
                .formatted(measure.key(), figure.exact(), figure.exactUnit())
                .stripTrailing()));
        parts.add(new Line("  " + measure.title()));
        parts.add(new Line("  " + measure.method()));
        measure.rows().forEach(rows -> parts.add(new Line("  from " + written(rows))));
    }

    private static String written(RowSelection rows) {
        return rows.equal().isEmpty()
                ? rows.dataset()
                : new TreeMap<>(rows.equal())
                        .entrySet().stream()
                                .map(entry -> entry.getKey() + " = " + entry.getValue())
                                .collect(Collectors.joining(", ", rows.dataset() + " where ", ""));
    }

    private static FigureText text(Measure measure) {
        return measure.value().map(FigureText::of).orElse(FigureText.none());
    }

    private static Map<String, Object> data(MissionPeriod scope, List<Measure> chosen, MeasureReading reading) {
        Map<String, Object> data = ScopeData.of(scope);
        data.put("measures", chosen.stream().map(MeasuresCommand::data).toList());
        data.put("failures", reading.failures().stream().map(FindingText::data).toList());
        return data;
    }

    private static Map<String, Object> data(Measure measure) {
        FigureText figure = text(measure);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("key", measure.key().key());
        data.put("title", measure.title());
        if (measure.value().isPresent()) {
            data.put("value", figure.exact());
            data.put("unit", figure.exactUnit());
            data.put("printed", figure.printed());
            data.put("printedUnit", figure.printedUnit());
        }
        data.put("method", measure.method());
        data.put(
                "rows",
                measure.rows().stream()
                        .map(rows -> Map.of("dataset", rows.dataset(), "equal", new TreeMap<>(rows.equal())))
                        .toList());
        return data;
    }
}

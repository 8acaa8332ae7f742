package org.missionbench.ict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code incidents}: what share is resolved in time, and what is open. */
@Component
public final class IncidentsCommand implements Command {

    private static final String BY = "by";
    private static final String OPEN = "open";
    private static final int SHOWN = 200;

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public IncidentsCommand(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "ict/incidents-command";
    }

    @Override
    public CommandShape shape() {
        return new CommandShape(
                "incidents",
                "Shows what share of ICT incidents was resolved within the target of its criticality",
                "Incidents count in the month in which they were reported. Open ones past their target count as late, open ones with time left, cancelled ones and those without a target do not count.",
                List.of(
                        MissionPeriodChoice.MISSION,
                        MissionPeriodChoice.PERIOD,
                        Parameter.option(
                                BY, false, "what to count by; criticality when left out", TallyLine.By.written()),
                        Parameter.flag(OPEN, "list the open incidents, the most overdue first")),
                List.of("incidents", "incidents --by month", "incidents --open --json"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        TallyLine.By by = TallyLine.By.of(arguments.find(BY).orElse(TallyLine.By.written()[0]));
        List<TallyLine> lines = by.lines(store, scope);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mission", scope.mission());
        data.put("period", scope.period().toString());
        data.put("by", Slugs.of(by));
        data.put("lines", lines.stream().map(TallyLine::data).toList());
        List<CommandOutcome.Part> parts = new ArrayList<>(List.of(TallyLine.table(by, lines)));
        if (arguments.has(OPEN)) {
            open(OpenIncidents.of(store, scope, SHOWN), parts, data);
        }
        if (!store.some(scope, Incident.class, Map.of("basis", Basis.RECONSTRUCTED), 1)
                .isEmpty()) {
            parts.add(new CommandOutcome.Line("Some of these rows are reconstructed, not recorded."));
        }
        return new CommandOutcome(CommandOutcome.Status.DONE, parts, data);
    }

    private static void open(OpenIncidents open, List<CommandOutcome.Part> parts, Map<String, Object> data) {
        parts.add(new CommandOutcome.Line("Open incidents: " + open.total()));
        if (open.total() > 0) {
            parts.add(new CommandOutcome.Rows(
                    List.of("Incident", "Reported", "Criticality", "Location", "Hours", "Beyond target", "What"),
                    open.shown().stream().map(IncidentsCommand::cells).toList(),
                    List.of(4, 5)));
        }
        data.put("open", open.shown().stream().map(IncidentsCommand::data).toList());
        data.put("open_total", open.total());
    }

    private static List<String> cells(OpenIncidents.Line line) {
        Incident incident = line.incident();
        return List.of(
                incident.number(),
                incident.reported().toString(),
                incident.criticality(),
                incident.location(),
                String.valueOf(incident.hours()),
                String.valueOf(Math.max(0, line.beyond())),
                Objects.requireNonNullElse(incident.text(), ""));
    }

    private static Map<String, Object> data(OpenIncidents.Line line) {
        Incident incident = line.incident();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("number", incident.number());
        data.put("reported", incident.reported().toString());
        data.put("criticality", incident.criticality());
        data.put("location", incident.location());
        data.put("hours", incident.hours());
        data.put("hours_beyond_target", Math.max(0, line.beyond()));
        return data;
    }
}

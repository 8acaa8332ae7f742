package org.missionbench.vehicles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** {@code fleet}: what is held against the establishment, and what is due in the workshop. */
@Component
public final class FleetCommand implements Command {

    private static final String DUE = "due";
    private static final String OVER = "over-establishment";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public FleetCommand(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "vehicles/fleet-command";
    }

    @Override
    public CommandShape shape() {
        return new CommandShape(
                "fleet",
                "Shows vehicles held against the establishment, and what is due in the workshop",
                "Held are the vehicles in service on the last day of the period. Due is judged on the last day of which an odometer reading or a workshop job is on record.",
                List.of(
                        MissionPeriodChoice.MISSION,
                        MissionPeriodChoice.PERIOD,
                        Parameter.flag(DUE, "list the vehicles whose planned service has passed, and the open jobs"),
                        Parameter.flag(OVER, "show only types of which more are held than the establishment")),
                List.of("fleet", "fleet --due", "fleet --over-establishment --json"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        List<FleetLine> lines = FleetLine.all(
                        Fleet.of(store, scope), scope.period().to())
                .stream()
                .filter(line -> !arguments.has(OVER) || line.above() > 0)
                .toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mission", scope.mission());
        data.put("period", scope.period().toString());
        data.put("types", lines.stream().map(FleetLine::data).toList());
        List<CommandOutcome.Part> parts = new ArrayList<>(List.of(table(lines)));
        if (arguments.has(DUE)) {
            due(scope, parts, data);
        }
        if (Fleet.of(store, scope).isReconstructed()) {
            parts.add(new CommandOutcome.Line("Some of these rows are reconstructed, not recorded."));
        }
        return new CommandOutcome(CommandOutcome.Status.DONE, parts, data);
    }

    private static CommandOutcome.Rows table(List<FleetLine> lines) {
        return new CommandOutcome.Rows(
                List.of("Type", "Establishment", "Held", "Above", "Justified", "Hybrid"),
                lines.stream().map(FleetLine::cells).toList(),
                List.of(1, 2, 3, 4, 5));
    }

    private void due(MissionPeriod scope, List<CommandOutcome.Part> parts, Map<String, Object> data) {
        WorkshopLog log = WorkshopLog.of(store, scope);
        List<ServiceDue> overdue = ServiceDue.all(store, scope).stream()
                .filter(ServiceDue::isOverdue)
                .toList();
        parts.add(new CommandOutcome.Line("Planned service overdue on %s: %d; open jobs: %d"
                .formatted(
                        Captions.day(log.through()), overdue.size(), log.open().size())));
        lists(parts, overdue, log.open());
        data.put("through", log.through().toString());
        data.put("overdue", overdue.stream().map(FleetCommand::data).toList());
        data.put("open_jobs", log.open().stream().map(FleetCommand::data).toList());
    }

    private static void lists(List<CommandOutcome.Part> parts, List<ServiceDue> overdue, List<WorkshopJob> open) {
        if (!overdue.isEmpty()) {
            parts.add(new CommandOutcome.Rows(
                    List.of("Vehicle", "Type", "Location", "Last service", "Due"),
                    overdue.stream().map(FleetCommand::cells).toList(),
                    List.of()));
        }
        if (!open.isEmpty()) {
            parts.add(new CommandOutcome.Rows(
                    List.of("Job", "Vehicle", "Workshop", "Kind", "Opened", "What"),
                    open.stream().map(FleetCommand::cells).toList(),
                    List.of()));
        }
    }

    private static List<String> cells(ServiceDue due) {
        return List.of(
                due.vehicle().number(),
                due.vehicle().type(),
                due.vehicle().location(),
                due.last().toString(),
                due.dueWords());
    }

    private static List<String> cells(WorkshopJob job) {
        return List.of(
                job.number(),
                job.vehicle(),
                job.workshop(),
                Slugs.of(job.kind()),
                job.opened().toString(),
                job.text());
    }

    private static Map<String, Object> data(ServiceDue due) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("vehicle", due.vehicle().number());
        line.put("type", due.vehicle().type());
        line.put("last_service", due.last().toString());
        line.put("due", due.dueWords());
        line.put("days_overdue", Math.max(0, due.daysOverdue()));
        line.put("kilometres_overdue", Math.max(0, due.kilometresOverdue()));
        return line;
    }

    private static Map<String, Object> data(WorkshopJob job) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("job", job.number());
        line.put("vehicle", job.vehicle());
        line.put("workshop", job.workshop());
        line.put("kind", Slugs.of(job.kind()));
        line.put("opened", job.opened().toString());
        return line;
    }
}

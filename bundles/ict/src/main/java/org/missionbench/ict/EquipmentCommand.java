package org.missionbench.ict;

import java.time.LocalDate;
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

/** {@code ict-equipment}: what is held against the entitlement, and what is past its life. */
@Component
public final class EquipmentCommand implements Command {

    private static final String BEYOND = "beyond";
    private static final String PAST_LIFE = "past-life";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public EquipmentCommand(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "ict/equipment-command";
    }

    @Override
    public CommandShape shape() {
        return new CommandShape(
                "ict-equipment",
                "Shows ICT equipment held against the entitlement of its users, and what is past its life expectancy",
                "Held are the pieces in service on the last day of the period; the entitlement follows from users served, where they are known, else from those planned.",
                List.of(
                        MissionPeriodChoice.MISSION,
                        MissionPeriodChoice.PERIOD,
                        Parameter.flag(BEYOND, "show only kinds of which more are held than the entitlement gives"),
                        Parameter.flag(PAST_LIFE, "list the pieces that are past their life expectancy")),
                List.of("ict-equipment", "ict-equipment --past-life", "ict-equipment --beyond --json"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        Holdings holdings = Holdings.of(store, scope);
        LocalDate last = scope.period().to();
        List<HoldingLine> lines = HoldingLine.all(holdings, scope.period()).stream()
                .filter(line -> !arguments.has(BEYOND) || line.beyond() > 0)
                .toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mission", scope.mission());
        data.put("period", scope.period().toString());
        data.put("kinds", lines.stream().map(HoldingLine::data).toList());
        List<CommandOutcome.Part> parts = new ArrayList<>(List.of(HoldingLine.table(lines)));
        if (arguments.has(PAST_LIFE)) {
            pastLife(holdings, last, parts, data);
        }
        if (holdings.isReconstructed()) {
            parts.add(new CommandOutcome.Line("Some of these rows are reconstructed, not recorded."));
        }
        return new CommandOutcome(CommandOutcome.Status.DONE, parts, data);
    }

    private static void pastLife(
            Holdings holdings, LocalDate day, List<CommandOutcome.Part> parts, Map<String, Object> data) {
        List<Equipment> past = holdings.kinds().stream()
                .flatMap(kind -> holdings.pastLife(kind, day).stream())
                .toList();
        parts.add(new CommandOutcome.Line(
                "Past their life expectancy on %s: %d".formatted(Captions.day(day), past.size())));
        if (!past.isEmpty()) {
            parts.add(new CommandOutcome.Rows(
                    List.of("Number", "Kind", "Model", "Location", "In service from"),
                    past.stream().map(EquipmentCommand::cells).toList(),
                    List.of()));
        }
        data.put("past_life", past.stream().map(Equipment::number).toList());
    }

    private static List<String> cells(Equipment piece) {
        return List.of(
                piece.number(),
                piece.kind(),
                piece.model(),
                piece.location(),
                piece.inServiceFrom().toString());
    }
}

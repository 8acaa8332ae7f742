package org.missionbench.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** {@code framework}: how far indicators and outputs are. */
@Component
public final class FrameworkCommand implements Command {

    private static final List<String> COUNT_HEADS = List.of(
            "Component", "On target", "Off target", "No value", "Completed", "Partly", "Not completed", "Not entered");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public FrameworkCommand(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/framework";
    }

    @Override
    public CommandShape shape() {
        return new CommandShape(
                "framework",
                "Shows how many indicators are on target and how many outputs were completed",
                "Judged by what the persons responsible have entered; an output of numbers is partly completed when one lies below its plan.",
                List.of(
                        MissionPeriodChoice.MISSION,
                        MissionPeriodChoice.PERIOD,
                        Parameter.flag(
                                "off-target", "list the indicators off target and the outputs not fully completed")),
                List.of("framework", "framework --off-target"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        Frameworks frameworks = Frameworks.of(store, scope);
        List<List<String>> counts = frameworks.components().stream()
                .map(component -> counts(component, frameworks))
                .toList();
        List<CommandOutcome.Part> parts = new ArrayList<>();
        parts.add(new CommandOutcome.Line("%s: %d indicators, %d outputs"
                .formatted(
                        scope,
                        frameworks.indicators().size(),
                        frameworks.outputs().size())));
        parts.add(new CommandOutcome.Rows(COUNT_HEADS, counts, List.of(1, 2, 3, 4, 5, 6, 7)));
        List<OffTarget> off = OffTarget.of(frameworks);
        if (arguments.has("off-target")) {
            parts.add(new CommandOutcome.Rows(
                    List.of("Indicator or output", "Planned", "Actual", "Reason", "What"),
                    off.stream().map(OffTarget::cells).toList(),
                    List.of(1, 2)));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mission", scope.mission());
        data.put("period", scope.period().toString());
        data.put("components", counts.stream().map(FrameworkCommand::data).toList());
        data.put("off_target", off.stream().map(OffTarget::data).toList());
        return new CommandOutcome(CommandOutcome.Status.DONE, parts, data);
    }

    private static List<String> counts(FrameworkComponent component, Frameworks frameworks) {
        List<Indicator> indicators = frameworks.indicators(component);
        List<String> cells = new ArrayList<>();
        cells.add("%s %s".formatted(component.code(), component.title()));
        for (Optional<Boolean> state : List.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())) {
            cells.add(String.valueOf(
                    indicators.stream().filter(row -> row.isMet().equals(state)).count()));
        }
        for (Delivery delivery : Delivery.values()) {
            cells.add(String.valueOf(frameworks.outputs(component).stream()
                    .filter(output -> Delivery.of(output, frameworks) == delivery)
                    .count()));
        }
        return cells;
    }

    private static Map<String, Object> data(List<String> counts) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("component", counts.get(0));
        List<String> names =
                List.of("on_target", "off_target", "no_value", "completed", "partly", "not_completed", "not_entered");
        for (int at = 0; at < names.size(); at++) {
            data.put(names.get(at), Long.valueOf(counts.get(at + 1)));
        }
        return data;
    }
}

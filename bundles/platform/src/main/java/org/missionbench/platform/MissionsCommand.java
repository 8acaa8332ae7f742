package org.missionbench.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Part;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.ChangeRecord;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code missions}: what the store holds. */
@Component
public final class MissionsCommand implements Command {

    // enough of the audit trail to have met every dataset that an absent module once filled
    private static final int CHANGES_READ = 200;

    private static final CommandShape SHAPE = new CommandShape(
            "missions",
            "List the missions and budget periods in the store",
            "Datasets whose module is absent are named too; their rows stay.",
            List.of(Parameter.flag("datasets", "list the rows of each dataset")),
            List.of("missions", "missions --datasets"));

    private final RecordStore store;

    /** Reads the store. */
    @Activate
    public MissionsCommand(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "platform/missions";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) {
        List<Holding> holdings =
                store.missionPeriods().stream().map(this::holding).toList();
        List<Part> parts = new ArrayList<>();
        if (holdings.isEmpty()) {
            parts.add(new Line("The store is empty: load a package with 'import PATH'"));
        } else {
            List<String> heads = List.of("mission", "period", "name", "rows", "last change");
            parts.add(new Rows(heads, holdings.stream().map(Holding::row).toList(), List.of(3)));
            holdings.forEach(holding -> parts.addAll(holding.more(arguments.has("datasets"))));
        }
        return new CommandOutcome(
                Status.DONE,
                parts,
                Map.of("missions", holdings.stream().map(Holding::data).toList()));
    }

    private Holding holding(MissionPeriod scope) {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (DatasetShape shape : store.shapes()) {
            long count = shape.isRollUp() ? 0 : store.count(scope, shape);
            if (count > 0) {
                rows.put(shape.name(), count);
            }
        }
        List<ChangeRecord> changes = store.changes(scope, CHANGES_READ);
        String name = store.all(scope, MissionProfile.class).stream()
                .findFirst()
                .map(MissionProfile::name)
                .orElse("");
        String changed = changes.isEmpty() ? "" : ChangeText.when(changes.get(0));
        return new Holding(scope, name, rows, absent(changes), changed);
    }

    private Set<String> absent(List<ChangeRecord> changes) {
        Set<String> present = store.shapes().stream().map(DatasetShape::name).collect(Collectors.toSet());
        return changes.stream()
                .flatMap(change -> change.rows().keySet().stream())
                .filter(dataset -> !present.contains(dataset))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the store holds of one mission and period. */
    private record Holding(
            MissionPeriod scope, String name, Map<String, Long> rows, Set<String> absent, String changed) {

        List<String> row() {
            long all = rows.values().stream().mapToLong(Long::longValue).sum();
            return List.of(scope.mission(), scope.period().toString(), name, String.valueOf(all), changed);
        }

        List<Part> more(boolean datasets) {
            List<Part> parts = new ArrayList<>();
            if (datasets) {
                List<List<String>> counts = rows.entrySet().stream()
                        .map(entry -> List.of(entry.getKey(), String.valueOf(entry.getValue())))
                        .toList();
                parts.add(new Line(""));
                parts.add(new Rows(List.of(scope.toString(), "rows"), counts, List.of(1)));
            }
            if (!absent.isEmpty()) {
                parts.add(new Line("%s also has rows of datasets whose module is absent: %s"
                        .formatted(scope, String.join(", ", absent))));
            }
            return parts;
        }

        Map<String, Object> data() {
            Map<String, Object> data = ScopeData.of(scope);
            data.put("name", name);
            data.put("rows", rows);
            data.put("absentDatasets", List.copyOf(absent));
            data.put("lastChange", changed);
            return data;
        }
    }
}

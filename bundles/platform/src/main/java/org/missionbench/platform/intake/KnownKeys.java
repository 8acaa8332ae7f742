package org.missionbench.platform.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** The values that references may have, as far as messages need them. */
final class KnownKeys {

    private static final int MOST = 2_000;
    private static final int SHOWN = 12;

    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Set<String> targets;

    KnownKeys(List<DatasetShape> shapes) {
        this.targets = shapes.stream()
                .flatMap(shape -> shape.columns().stream())
                .map(ColumnShape::references)
                .filter(target -> !target.isEmpty())
                .collect(Collectors.toSet());
    }

    boolean wants(DatasetShape shape) {
        return targets.contains(shape.name());
    }

    void add(DatasetShape shape, @Nullable Object[] values) {
        Set<String> known = keys.computeIfAbsent(shape.name(), absent -> new LinkedHashSet<>());
        if (known.size() < MOST) {
            ColumnShape key = shape.keyColumns().get(0);
            known.add(key.format(values[key.index()]));
        }
    }

    void addStored(RecordStore store, MissionPeriod scope, DatasetShape shape) {
        store.scan(scope, shape, values -> add(shape, values));
    }

    /** "did you mean 'fuel'? There are a, b, c". */
    String hint(String target, String value) {
        Set<String> known = keys.getOrDefault(target, Set.of());
        if (known.isEmpty()) {
            return "%s has no rows; add them first".formatted(target);
        }
        String near = Nearest.to(value, known)
                .map(word -> "did you mean '" + word + "'? ")
                .orElse("");
        String some = known.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return near + "use one of " + some + (known.size() > SHOWN ? ", …" : "") + ", or add a row to " + target;
    }
}

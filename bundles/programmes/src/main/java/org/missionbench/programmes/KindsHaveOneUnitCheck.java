package org.missionbench.programmes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Figures of one kind are counted in one unit, so that they can be added up. */
@Component
public final class KindsHaveOneUnitCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("programmes/kinds-have-one-unit");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public KindsHaveOneUnitCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Map<String, TreeSet<String>> units = new TreeMap<>();
        for (ProjectFigure figure : store.all(scope, ProjectFigure.class)) {
            figure.addedAs().ifPresent(kind -> units.computeIfAbsent(kind, absent -> new TreeSet<>())
                    .add(figure.unit()));
        }
        return units.entrySet().stream()
                .filter(kind -> kind.getValue().size() > 1)
                .map(kind -> RULE.broken(
                        "project-figure, kind " + kind.getKey(),
                        String.join(", ", kind.getValue()),
                        "it is counted in %s, which cannot be added up; give each unit a kind of its own"
                                .formatted(String.join(" and ", kind.getValue()))))
                .toList();
    }
}

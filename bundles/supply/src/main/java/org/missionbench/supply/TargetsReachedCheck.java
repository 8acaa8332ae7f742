package org.missionbench.supply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A figure of supply stands to its target as it must, or somebody says why not. */
@Component
public final class TargetsReachedCheck implements ConsistencyCheck {

    private static final char SPACE = ' ';

    private final RecordStore store;
    private final Measures measures;

    /** Needs the rows, and the figures they are compared with. */
    @Activate
    public TargetsReachedCheck(@Reference RecordStore store, @Reference Measures measures) {
        this.store = store;
        this.measures = measures;
    }

    @Override
    public String id() {
        return "supply/targets-reached";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<Target> targets = store.all(scope, Target.class);
        if (targets.isEmpty()) {
            return List.of();
        }
        SortedMap<MeasureKey, Measure> all = measures.all(scope);
        return targets.stream().flatMap(target -> judge(target, all).stream()).toList();
    }

    private Optional<Finding> judge(Target target, Map<MeasureKey, Measure> all) {
        Measure measure = all.get(new MeasureKey(target.measure()));
        Optional<Figure> own = Optional.ofNullable(measure).flatMap(Measure::value);
        if (measure == null || own.isEmpty()) {
            return Optional.of(unknown(target));
        }
        return target.bound().holds(FigureStyle.COUNT.scaled(own.get()), target.value()) || target.reason() != null
                ? Optional.empty()
                : Optional.of(missed(target, measure.title(), own.get()));
    }

    private Finding unknown(Target target) {
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "supply-target, %s: the rows give no such figure; see 'measures supply.*' for those there are"
                        .formatted(target.measure()),
                List.of(new Finding.Place("supply-target", target.measure())));
    }

    private Finding missed(Target target, String title, Figure own) {
        String ours = FigureStyle.PROSE_DECIMAL.print(own, SPACE);
        String planned = FigureStyle.PROSE_DECIMAL.print(target.figure(), SPACE);
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "%s: %s, but %s %s was planned (%s) and nobody says why; write the reason into supply-target"
                        .formatted(title, ours, target.bound().words(), planned, target.source()),
                List.of(
                        new Finding.Place(target.measure(), ours),
                        new Finding.Place("supply-target, " + target.measure(), planned)));
    }
}

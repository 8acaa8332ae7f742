package org.missionbench.narrative;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A stated figure that is a part of another one is not larger than that. */
@Component
public final class PartsWithinTheirWholeCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PartsWithinTheirWholeCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "narrative/parts-within-their-whole";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Map<String, StatedFigure> byCode = store.all(scope, StatedFigure.class).stream()
                .collect(Collectors.toMap(StatedFigure::code, Function.identity()));
        return byCode.values().stream()
                .filter(part -> part.partOf() != null && byCode.containsKey(part.partOf()))
                .sorted(Comparator.comparing(StatedFigure::code))
                .filter(part -> isLarger(part, whole(part, byCode)))
                .map(part -> finding(part, whole(part, byCode)))
                .toList();
    }

    private static StatedFigure whole(StatedFigure part, Map<String, StatedFigure> byCode) {
        return Objects.requireNonNull(byCode.get(part.partOf()));
    }

    private static boolean isLarger(StatedFigure part, StatedFigure whole) {
        return part.unit().equals(whole.unit()) && part.value().compareTo(whole.value()) > 0;
    }

    private Finding finding(StatedFigure part, StatedFigure whole) {
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "%s (%s %s) is stated as a part of %s, which is only %s %s; correct one of them, or what it is a part of"
                        .formatted(part.title(), plain(part), part.unit(), whole.title(), plain(whole), whole.unit()),
                List.of(place(part), place(whole)));
    }

    private static Finding.Place place(StatedFigure row) {
        return new Finding.Place("stated-figure, " + row.code(), plain(row));
    }

    private static String plain(StatedFigure row) {
        return row.value().stripTrailingZeros().toPlainString();
    }
}

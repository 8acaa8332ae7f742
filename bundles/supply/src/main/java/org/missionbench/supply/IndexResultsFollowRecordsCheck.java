package org.missionbench.supply;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The result of an indicator of the index is what our own records give. */
@Component
public final class IndexResultsFollowRecordsCheck implements ConsistencyCheck {

    private final RecordStore store;
    private final Measures measures;

    /** Needs the rows, and the figures they are compared with. */
    @Activate
    public IndexResultsFollowRecordsCheck(@Reference RecordStore store, @Reference Measures measures) {
        this.store = store;
        this.measures = measures;
    }

    @Override
    public String id() {
        return "supply/index-results-follow-records";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<IndexIndicator> rows = store.all(scope, IndexIndicator.class).stream()
                .filter(row -> row.measure() != null && row.result() != null)
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        SortedMap<MeasureKey, Measure> all = measures.all(scope);
        return rows.stream().flatMap(row -> judge(row, all).stream()).toList();
    }

    private Optional<Finding> judge(IndexIndicator row, Map<MeasureKey, Measure> all) {
        BigDecimal result = Objects.requireNonNull(row.result());
        Optional<BigDecimal> ours = Optional.ofNullable(all.get(new MeasureKey(String.valueOf(row.measure()))))
                .flatMap(Measure::value)
                .map(figure -> FigureStyle.COUNT.scaled(figure).setScale(result.scale(), RoundingMode.HALF_UP));
        return ours.isPresent() && ours.get().compareTo(result) == 0
                ? Optional.empty()
                : Optional.of(
                        finding(row, result, ours.map(BigDecimal::toPlainString).orElse("nothing")));
    }

    private Finding finding(IndexIndicator row, BigDecimal result, String ours) {
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "%s: the result is %s, but %s gives %s; correct the result, the measure or the records"
                        .formatted(row.title(), result.toPlainString(), row.measure(), ours),
                List.of(
                        new Finding.Place("supply-index-indicator, " + row.code(), result.toPlainString()),
                        new Finding.Place(String.valueOf(row.measure()), ours)));
    }
}

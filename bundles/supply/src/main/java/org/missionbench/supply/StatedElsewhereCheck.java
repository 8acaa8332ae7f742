package org.missionbench.supply;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

/** What another module or document states about supply is what the rows give, as far as it is rounded. */
@Component
public final class StatedElsewhereCheck implements ConsistencyCheck {

    private static final char SPACE = ' ';

    private final RecordStore store;
    private final Measures measures;

    /** Needs the rows, and the figures they are compared with. */
    @Activate
    public StatedElsewhereCheck(@Reference RecordStore store, @Reference Measures measures) {
        this.store = store;
        this.measures = measures;
    }

    @Override
    public String id() {
        return "supply/stated-elsewhere";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<StatedElsewhere> rows = store.all(scope, StatedElsewhere.class);
        if (rows.isEmpty()) {
            return List.of();
        }
        SortedMap<MeasureKey, Measure> all = measures.all(scope);
        return rows.stream().flatMap(row -> judge(row, all).stream()).toList();
    }

    private Optional<Finding> judge(StatedElsewhere row, Map<MeasureKey, Measure> all) {
        Measure ours = all.get(new MeasureKey(row.measure()));
        Optional<Figure> own = Optional.ofNullable(ours).flatMap(Measure::value);
        if (ours == null || own.isEmpty()) {
            return Optional.of(unknown(row));
        }
        return stated(row, all)
                .filter(value -> !agree(FigureStyle.COUNT.scaled(own.get()), value, row.roundedTo()))
                .map(value -> disagreement(row, ours.title(), own.get(), value));
    }

    // the module that states it may be absent: then what was written down counts, if it was
    private static Optional<BigDecimal> stated(StatedElsewhere row, Map<MeasureKey, Measure> all) {
        Optional<BigDecimal> measured = Optional.ofNullable(row.statedMeasure())
                .flatMap(key -> Optional.ofNullable(all.get(new MeasureKey(key))))
                .flatMap(Measure::value)
                .map(FigureStyle.COUNT::scaled);
        return measured.isPresent() ? measured : Optional.ofNullable(row.value());
    }

    private static boolean agree(BigDecimal own, BigDecimal stated, BigDecimal unit) {
        return digits(own, unit).compareTo(digits(stated, unit)) == 0;
    }

    private static BigDecimal digits(BigDecimal value, BigDecimal unit) {
        return value.divide(unit, 0, RoundingMode.HALF_UP);
    }

    private Finding unknown(StatedElsewhere row) {
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "supply-stated-elsewhere, %s: the rows give no such figure; see 'measures supply.*' for those there are"
                        .formatted(row.measure()),
                List.of(new Finding.Place("supply-stated-elsewhere", row.measure())));
    }

    private Finding disagreement(StatedElsewhere row, String title, Figure own, BigDecimal stated) {
        String ours = FigureStyle.PROSE_DECIMAL.print(own, SPACE);
        String theirs = stated.stripTrailingZeros().toPlainString();
        String where = row.statedMeasure() == null ? row.source() : row.statedMeasure() + ", " + row.source();
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "%s: the rows give %s, but %s states %s; correct the rows or the statement"
                        .formatted(title, ours, row.source(), theirs),
                List.of(new Finding.Place(row.measure(), ours), new Finding.Place(where, theirs)));
    }
}

package org.missionbench.ict;

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
import org.missionbench.kernel.Percentage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What another module or document states about technology, is what the rows give. */
@Component
public final class StatedElsewhereCheck implements ConsistencyCheck {

    private static final char SPACE = ' ';

    private final RecordStore store;
    private final Measures measures;

    /** Needs the rows that say what is stated where, and all modules' figures. */
    @Activate
    public StatedElsewhereCheck(@Reference RecordStore store, @Reference Measures measures) {
        this.store = store;
        this.measures = measures;
    }

    @Override
    public String id() {
        return "ict/stated-elsewhere";
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
        int decimals = Math.max(
                0,
                FigureStyle.PROSE_DECIMAL.scaled(own.get()).stripTrailingZeros().scale());
        return stated(row, all, decimals)
                .filter(value -> !agree(own.get(), value))
                .map(value -> disagreement(row, ours.title(), own.get(), value));
    }

    // a module that states it may be absent: then what was written down counts, if it was
    private static Optional<BigDecimal> stated(StatedElsewhere row, Map<MeasureKey, Measure> all, int decimals) {
        List<BigDecimal> parts = row.statedKeys().stream()
                .flatMap(key -> Optional.ofNullable(all.get(key)).stream())
                .flatMap(measure -> measure.value().stream())
                .map(figure -> printed(figure, decimals))
                .toList();
        return parts.isEmpty() || parts.size() < row.statedKeys().size()
                ? Optional.ofNullable(row.value())
                : parts.stream().reduce(BigDecimal::add);
    }

    // averages are added as they are printed
    private static BigDecimal printed(Figure figure, int decimals) {
        return FigureStyle.PROSE_DECIMAL.scaled(figure).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static boolean agree(Figure own, BigDecimal stated) {
        int decimals = decimals(own, stated);
        return FigureStyle.PROSE_DECIMAL
                        .scaled(own)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .compareTo(stated.setScale(decimals, RoundingMode.HALF_UP))
                == 0;
    }

    // a count is compared with the decimals that somebody states, a percentage as reports print it
    private static int decimals(Figure own, BigDecimal stated) {
        return own instanceof Percentage
                ? FigureStyle.PERCENTAGE.decimals()
                : Math.max(0, stated.stripTrailingZeros().scale());
    }

    private static FigureStyle style(Figure figure) {
        return figure instanceof Percentage ? FigureStyle.PERCENTAGE : FigureStyle.PROSE_DECIMAL;
    }

    private Finding unknown(StatedElsewhere row) {
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "ict-stated-elsewhere, %s: the rows give no such figure; see 'measures ict.*' for those there are"
                        .formatted(row.measure()),
                List.of(new Finding.Place("ict-stated-elsewhere", row.measure())));
    }

    private Finding disagreement(StatedElsewhere row, String title, Figure own, BigDecimal stated) {
        String ours = style(own).print(own, SPACE);
        String theirs = stated.stripTrailingZeros().toPlainString();
        String where = row.statedMeasures() == null ? row.source() : row.statedMeasures() + ", " + row.source();
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "%s: the rows give %s, but %s states %s; correct the rows or the statement"
                        .formatted(title, ours, row.source(), theirs),
                List.of(new Finding.Place(row.measure(), ours), new Finding.Place(where, theirs)));
    }
}

package org.missionbench.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A stated number equals the measure that feeds it. */
@Component
public final class StatedEqualsMeasuredCheck implements ConsistencyCheck {

    private final RecordStore store;
    private final Measures measures;

    /** Needs the rows, and the measures they are compared with. */
    @Activate
    public StatedEqualsMeasuredCheck(@Reference RecordStore store, @Reference Measures measures) {
        this.store = store;
        this.measures = measures;
    }

    @Override
    public String id() {
        return "results/stated-equals-measured";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<StatedNumber> fed = StatedNumbers.of(store, scope).stream()
                .filter(number -> number.source() != null && number.value() != null)
                .toList();
        if (fed.isEmpty()) {
            return List.of();
        }
        Map<MeasureKey, Measure> all = measures.all(scope);
        List<Finding> findings = new ArrayList<>();
        for (StatedNumber number : fed) {
            number.sourceKey()
                    .flatMap(key -> Optional.ofNullable(all.get(key)))
                    .flatMap(Measure::value)
                    .filter(figure -> differs(number, figure))
                    .ifPresent(figure -> findings.add(finding(number, figure)));
        }
        return findings;
    }

    // a stated 11.5 says nothing about the second decimal of a measured 11.458
    private static boolean differs(StatedNumber number, Figure measured) {
        BigDecimal stated = Written.plain(number);
        BigDecimal exact = Written.value(measured);
        return exact.setScale(Math.max(stated.scale(), 0), RoundingMode.HALF_UP).compareTo(stated) != 0;
    }

    private Finding finding(StatedNumber number, Figure measured) {
        String stated = Written.of(number.value());
        String exact = Written.of(Written.value(measured));
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "%s: stated is %s, %s gives %s; the report prints the measure, so correct the stated number or what is counted"
                        .formatted(number.title(), stated, number.source(), exact),
                List.of(
                        new Finding.Place(number.key().key(), stated),
                        new Finding.Place(String.valueOf(number.source()), exact)));
    }
}

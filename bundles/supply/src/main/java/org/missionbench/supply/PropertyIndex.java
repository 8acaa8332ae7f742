package org.missionbench.supply;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Percentage;
import org.missionbench.kernel.Quantity;

/**
 * The property management index: the sum of the points of its indicators.
 *
 * @param indicators by position, then code
 */
record PropertyIndex(List<IndexIndicator> indicators) {

    static final String POINT = "point";

    /** Copies. */
    PropertyIndex {
        indicators = List.copyOf(indicators);
    }

    static PropertyIndex of(RecordStore store, MissionPeriod scope) {
        return new PropertyIndex(store.all(scope, IndexIndicator.class).stream()
                .sorted(Comparator.comparingLong(IndexIndicator::position).thenComparing(IndexIndicator::code))
                .toList());
    }

    Quantity points() {
        return sum(IndexIndicator::points);
    }

    Quantity most() {
        return sum(IndexIndicator::mostPoints);
    }

    Optional<Percentage> share() {
        return Percentage.of(points().amount(), most().amount());
    }

    boolean isReconstructed() {
        return indicators.stream().anyMatch(indicator -> indicator.basis() == Basis.RECONSTRUCTED);
    }

    private Quantity sum(Function<IndexIndicator, BigDecimal> which) {
        return new Quantity(indicators.stream().map(which).reduce(BigDecimal.ZERO, BigDecimal::add), POINT);
    }
}

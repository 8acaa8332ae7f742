package org.missionbench.fuel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Stated litres equal the sum of the parts stated for them. */
@Component
public final class StatedPartsAddUpCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("fuel/stated-parts-add-up");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public StatedPartsAddUpCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<StatedFuel> rows = store.all(scope, StatedFuel.class);
        return rows.stream().flatMap(whole -> finding(whole, rows).stream()).toList();
    }

    private static Optional<Finding> finding(StatedFuel whole, List<StatedFuel> rows) {
        List<StatedFuel> parts =
                rows.stream().filter(row -> whole.code().equals(row.partOf())).toList();
        BigDecimal sum = parts.stream().map(StatedFuel::litres).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (parts.isEmpty() || sum.compareTo(whole.litres()) == 0) {
            return Optional.empty();
        }
        String added =
                parts.stream().map(part -> Quantities.print(part.litres())).collect(Collectors.joining(" + "));
        return Optional.of(RULE.broken(
                "fuel-stated, " + whole.code(),
                Quantities.print(whole.litres()),
                "%s states %s litres for %s, but its parts %s add up to %s; %s litres are unaccounted for: correct the whole or a part"
                        .formatted(
                                whole.source(),
                                Quantities.print(whole.litres()),
                                whole.title(),
                                added,
                                Quantities.print(sum),
                                Quantities.print(whole.litres().subtract(sum)))));
    }
}

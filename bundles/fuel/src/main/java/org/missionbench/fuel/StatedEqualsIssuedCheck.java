package org.missionbench.fuel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Stated litres equal the sum of the issues they speak of. */
@Component
public final class StatedEqualsIssuedCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("fuel/stated-equals-issued");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public StatedEqualsIssuedCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<StatedFuel> rows = store.all(scope, StatedFuel.class);
        if (rows.isEmpty()) {
            return List.of();
        }
        IssuedFuel issued = IssuedFuel.of(store, scope);
        return rows.stream().flatMap(row -> finding(row, issued).stream()).toList();
    }

    private static Optional<Finding> finding(StatedFuel row, IssuedFuel issued) {
        String purpose = row.purpose();
        String product = row.product();
        Predicate<IssuedFuel.Group> spokenOf = purpose == null ? group -> true : issued.purpose(purpose);
        BigDecimal litres = issued.litres(spokenOf.and(product == null ? issued.fuel() : IssuedFuel.product(product)));
        if (litres.compareTo(row.litres()) == 0) {
            return Optional.empty();
        }
        String others = product == null ? others(issued.litres(spokenOf).subtract(litres)) : "";
        return Optional.of(RULE.broken(
                "fuel-stated, " + row.code(),
                Quantities.print(row.litres()),
                "%s states %s litres for %s, but the issues add up to %s%s, a difference of %s; correct the statement or enter the slips that are missing"
                        .formatted(
                                row.source(),
                                Quantities.print(row.litres()),
                                row.title(),
                                Quantities.print(litres),
                                others,
                                Quantities.print(row.litres().subtract(litres)))));
    }

    private static String others(BigDecimal litres) {
        return litres.signum() == 0
                ? ""
                : " (and %s of products that do not count as fuel)".formatted(Quantities.print(litres));
    }
}

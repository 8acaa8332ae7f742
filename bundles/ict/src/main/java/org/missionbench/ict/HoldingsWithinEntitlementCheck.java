package org.missionbench.ict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No more equipment of a kind is held than the entitlement gives and its reason covers. */
@Component
public final class HoldingsWithinEntitlementCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("ict/holdings-within-entitlement");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public HoldingsWithinEntitlementCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Holdings holdings = Holdings.of(store, scope);
        LocalDate last = scope.period().to();
        return holdings.kinds().stream()
                .filter(kind -> holdings.beyond(kind.code(), last) > explained(holdings, kind))
                .map(kind -> finding(holdings, kind, last))
                .toList();
    }

    private static long explained(Holdings holdings, EquipmentKind kind) {
        return Optional.ofNullable(holdings.excesses().get(kind.code()))
                .map(Excess::number)
                .orElse(0L);
    }

    private static Finding finding(Holdings holdings, EquipmentKind kind, LocalDate day) {
        int held = holdings.held(kind.code(), day).size();
        return RULE.broken(
                "ict-equipment, " + kind.code(),
                held,
                "%s: %d held, but the entitlement is %d and %d more are explained; write the reason into ict-excess, or write pieces off"
                        .formatted(
                                kind.title(),
                                held,
                                holdings.entitled(kind.code()).orElse(0L),
                                explained(holdings, kind)));
    }
}

package org.missionbench.ict;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is reported as held beyond the entitlement is what is held less the whole entitlement, for all purposes. */
@Component
public final class ExcessFollowsFromHoldingsCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("ict/excess-follows-from-holdings");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ExcessFollowsFromHoldingsCheck(@Reference RecordStore store) {
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
                .filter(kind -> holdings.excesses().containsKey(kind.code()))
                .filter(kind -> number(holdings, kind) != difference(holdings, kind, last))
                .map(kind -> finding(holdings, kind, last))
                .toList();
    }

    private static long number(Holdings holdings, EquipmentKind kind) {
        Excess row = holdings.excesses().get(kind.code());
        return row == null ? 0 : row.number();
    }

    private static long difference(Holdings holdings, EquipmentKind kind, LocalDate day) {
        return holdings.held(kind.code(), day).size()
                - holdings.entitled(kind.code()).orElse(0L);
    }

    private static Finding finding(Holdings holdings, EquipmentKind kind, LocalDate day) {
        long number = number(holdings, kind);
        return RULE.broken(
                "ict-excess, " + kind.code(),
                number,
                "%s: %d are reported beyond the entitlement, but %d held less %d (%s) is %d; correct the number, or say for which purposes pieces are counted"
                        .formatted(
                                kind.title(),
                                number,
                                holdings.held(kind.code(), day).size(),
                                holdings.entitled(kind.code()).orElse(0L),
                                purposes(holdings, kind),
                                difference(holdings, kind, day)));
    }

    private static String purposes(Holdings holdings, EquipmentKind kind) {
        return holdings.entitlements(kind.code()).stream()
                .map(row -> "%s %d".formatted(row.title(), holdings.entitled(row)))
                .collect(Collectors.joining(", "));
    }
}

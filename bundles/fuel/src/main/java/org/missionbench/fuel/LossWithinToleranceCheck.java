package org.missionbench.fuel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No tank loses or gains more than is tolerated for its product. */
@Component
public final class LossWithinToleranceCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("fuel/loss-within-tolerance");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public LossWithinToleranceCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return FuelBooks.of(store, scope)
                .balances(scope.period().from(), scope.period().to())
                .stream()
                .filter(balance -> !balance.isTolerated())
                .map(LossWithinToleranceCheck::finding)
                .toList();
    }

    private static Finding finding(Balance balance) {
        BigDecimal loss = balance.loss().orElseThrow();
        String rate = balance.lossRate()
                .map(share -> Quantities.print(share.value().abs().setScale(2, RoundingMode.HALF_UP)))
                .orElse("all");
        return RULE.broken(
                "tank " + balance.title(),
                Quantities.print(loss),
                "%s %s %s of %s to %s, %s per cent of opening stock and receipts; %s per cent are tolerated: measure again, then look for missing slips with fuel-balance --by month"
                        .formatted(
                                Quantities.print(loss.abs()),
                                balance.product().unit().written() + "s",
                                loss.signum() > 0 ? "are missing" : "are too much",
                                balance.product().title(),
                                balance.measuredOn(),
                                rate,
                                Quantities.print(balance.product().toleratedLoss())));
    }
}

package org.missionbench.finance;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.ExchangeRate;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every posting is converted with the rate it names, to the cent; one in dollars has the same amount twice. */
@Component
public final class ConvertedAmountsCheck implements ConsistencyCheck {

    private static final DatasetShape SHAPE = DatasetShape.of(Posting.class);
    private static final int CURRENCY = SHAPE.column("currency").orElseThrow().index();
    private static final int AMOUNT = SHAPE.column("amount").orElseThrow().index();
    private static final int AMOUNT_USD =
            SHAPE.column("amount_usd").orElseThrow().index();
    private static final int ROUNDING_CENTS = 1;
    private static final int MOST = 100;

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ConvertedAmountsCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/converted-amounts";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<Finding> findings = new ArrayList<>();
        store.scan(scope, SHAPE, values -> {
            boolean dollars = Money.usd().getCurrencyCode().equals(values[CURRENCY]);
            boolean suspect = !dollars || !Objects.equals(values[AMOUNT], values[AMOUNT_USD]);
            if (suspect && findings.size() < MOST) {
                judge((Posting) SHAPE.rowOf(values)).ifPresent(findings::add);
            }
        });
        return findings;
    }

    private Optional<Finding> judge(Posting posting) {
        Money converted =
                new ExchangeRate(Currency.getInstance(posting.currency()), posting.rate()).toDollars(posting.amount());
        long apart = Math.abs(converted.minus(posting.amountUsd()).minorUnits());
        if (apart <= ROUNDING_CENTS) {
            return Optional.empty();
        }
        String where = "ledger, document %s, line %d".formatted(posting.document(), posting.line());
        return Optional.of(new Finding(
                id(),
                Finding.Severity.ERROR,
                "%s: %s at %s is %s, but %s is posted; correct rate or amount"
                        .formatted(where, posting.amount(), posting.rate(), converted, posting.amountUsd()),
                List.of(
                        new Finding.Place(where, posting.amountUsd().toString()),
                        new Finding.Place("amount divided by rate", converted.toString()))));
    }
}

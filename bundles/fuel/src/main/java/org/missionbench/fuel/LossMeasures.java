package org.missionbench.fuel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is missing from each tank, and of each product, over the period. */
@Component
public final class LossMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public LossMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "fuel/loss-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        List<Measure> measures = new ArrayList<>();
        for (Balance balance : FuelBooks.of(store, scope)
                .balances(scope.period().from(), scope.period().to())) {
            balance.loss().ifPresent(loss -> {
                measures.add(measure(
                        MeasureKey.of("fuel", "loss", balance.title()),
                        "Missing from " + balance.title(),
                        new Quantity(loss, balance.product().unit().written()),
                        "opening + received - issued - measured, to the last measurement; negative when there is too much",
                        balance.title()));
                measures.add(measure(
                        MeasureKey.of("fuel", "loss-rate", balance.title()),
                        "Loss rate of " + balance.title(),
                        balance.lossRate().orElse(null),
                        "loss in per cent of opening stock and receipts",
                        balance.title()));
            });
        }
        return measures;
    }

    private static Measure measure(MeasureKey key, String title, @Nullable Figure figure, String method, String tank) {
        Map<String, String> equal = Map.of("tank", tank);
        return new Measure(
                key,
                title,
                figure,
                method,
                List.of(
                        new RowSelection("fuel-tank", Map.of("code", tank)),
                        new RowSelection("fuel-receipt", equal),
                        new RowSelection("fuel-issue", equal),
                        new RowSelection("fuel-dip", equal)));
    }
}

package org.missionbench.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Percentage;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code narrative.figure.CODE}: the figures that were stated. */
@Component
public final class StatedMeasures implements MeasureSource {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public StatedMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "narrative/stated-figures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        return store.all(scope, StatedFigure.class).stream()
                .map(StatedMeasures::measure)
                .toList();
    }

    /** A value with its unit as a figure. */
    static Figure figure(BigDecimal value, String unit) {
        if (unit.equals("per cent")) {
            return new Percentage(value);
        }
        if (CURRENCY.matcher(unit).matches()) {
            Currency currency = Currency.getInstance(unit);
            return Money.of(
                    currency, value.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP));
        }
        return new Quantity(value, unit);
    }

    private static Measure measure(StatedFigure row) {
        return new Measure(
                MeasureKey.of("narrative", "figure", row.code()),
                row.title(),
                figure(row.value(), row.unit()),
                "as stated: " + row.source(),
                List.of(new RowSelection("stated-figure", Map.of("code", row.code()))));
    }
}

package org.missionbench.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.kernel.MissionPeriod;

/** Every number stated for indicators and outputs, in the order of the rows. */
final class StatedNumbers {

    private final RecordStore store;
    private final MissionPeriod scope;
    private final List<StatedNumber> numbers = new ArrayList<>();

    private StatedNumbers(RecordStore store, MissionPeriod scope) {
        this.store = store;
        this.scope = scope;
    }

    static List<StatedNumber> of(RecordStore store, MissionPeriod scope) {
        StatedNumbers stated = new StatedNumbers(store, scope);
        stated.indicators();
        store.all(scope, OutputQuantity.class).forEach(stated::output);
        return List.copyOf(stated.numbers);
    }

    private void indicators() {
        Map<String, Indicator> indicators = store.all(scope, Indicator.class).stream()
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
        indicators.values().stream()
                .sorted(Comparator.comparing(Indicator::code))
                .forEach(this::indicator);
        for (EarlierValue earlier : store.all(scope, EarlierValue.class)) {
            Indicator indicator = indicators.get(earlier.indicator());
            if (indicator != null) {
                earlier(indicator, earlier);
            }
        }
        store.all(scope, IndicatorQuantity.class).forEach(this::detail);
    }

    private void indicator(Indicator indicator) {
        Unit unit = new Unit(indicator.unit());
        RowSelection row = new RowSelection("indicator", Map.of("code", indicator.code()));
        String title = "Indicator " + indicator.code() + ", ";
        numbers.add(new StatedNumber(
                indicator.actualKey(), title + "actual", indicator.actual(), unit, indicator.measure(), row));
        numbers.add(new StatedNumber(
                Indicator.key(indicator.code(), "target"), title + "target", indicator.target(), unit, null, row));
        if (indicator.tolerance() != null) {
            numbers.add(new StatedNumber(
                    Indicator.key(indicator.code(), "tolerance"),
                    title + "tolerance of the target",
                    indicator.tolerance(),
                    unit,
                    null,
                    row));
        }
    }

    private void earlier(Indicator indicator, EarlierValue earlier) {
        numbers.add(new StatedNumber(
                earlier.key(),
                "Indicator %s, %s".formatted(indicator.code(), earlier.period()),
                earlier.value(),
                new Unit(indicator.unit()),
                null,
                new RowSelection(
                        "indicator-earlier",
                        Map.of(
                                "indicator",
                                indicator.code(),
                                "period",
                                earlier.period().toString()))));
    }

    private void detail(IndicatorQuantity row) {
        numbers.add(new StatedNumber(
                row.key(),
                "Indicator %s: %s".formatted(row.indicator(), row.title()),
                row.value(),
                new Unit(row.unit()),
                row.measure(),
                new RowSelection("indicator-quantity", Map.of("indicator", row.indicator(), "code", row.code()))));
    }

    private void output(OutputQuantity row) {
        String role = row.role().name().toLowerCase(Locale.ROOT);
        numbers.add(new StatedNumber(
                row.key(),
                "Output %s, %s: %s".formatted(row.output(), role, row.title()),
                row.value(),
                new Unit(row.unit()),
                row.measure(),
                new RowSelection("output-quantity", Map.of("output", row.output(), "role", role, "code", row.code()))));
    }
}

package org.missionbench.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The stated numbers of indicators and outputs, and how many outputs were delivered and targets met. Never asks for
 * other measures, although some numbers are fed by them: that is left to whoever prints or judges.
 */
@Component
public final class FrameworkMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public FrameworkMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/framework-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        List<Measure> measures = new ArrayList<>();
        StatedNumbers.of(store, scope).forEach(number -> measures.add(number.toMeasure()));
        Frameworks frameworks = Frameworks.of(store, scope);
        if (!frameworks.components().isEmpty()) {
            counts("results", "", frameworks.outputs(), frameworks.indicators(), frameworks, measures);
        }
        for (FrameworkComponent component : frameworks.components()) {
            counts(
                    "results.component." + component.code(),
                    " of component " + component.code(),
                    frameworks.outputs(component),
                    frameworks.indicators(component),
                    frameworks,
                    measures);
        }
        return measures;
    }

    private static void counts(
            String prefix,
            String ofWhat,
            List<PlannedOutput> outputs,
            List<Indicator> indicators,
            Frameworks frameworks,
            List<Measure> measures) {
        RowSelection rows = new RowSelection("planned-output", Map.of());
        measures.add(count(prefix + ".outputs.planned", "Planned outputs" + ofWhat, outputs.size(), "output", rows));
        for (Delivery delivery : Delivery.values()) {
            String name = delivery.name().toLowerCase(Locale.ROOT).replace('_', '-');
            long number = outputs.stream()
                    .filter(output -> Delivery.of(output, frameworks) == delivery)
                    .count();
            String title = "Outputs%s: %s".formatted(ofWhat, name.replace('-', ' '));
            measures.add(count(prefix + ".outputs." + name, title, number, "output", rows));
        }
        RowSelection indicatorRows = new RowSelection("indicator", Map.of());
        measures.add(count(
                prefix + ".indicators.met",
                "Indicators%s on target".formatted(ofWhat),
                indicators.stream()
                        .filter(row -> row.isMet().equals(Optional.of(true)))
                        .count(),
                "indicator",
                indicatorRows));
        measures.add(count(
                prefix + ".indicators.missed",
                "Indicators%s off target".formatted(ofWhat),
                indicators.stream()
                        .filter(row -> row.isMet().equals(Optional.of(false)))
                        .count(),
                "indicator",
                indicatorRows));
    }

    private static Measure count(String key, String title, long number, String unit, RowSelection rows) {
        return new Measure(
                new MeasureKey(key), title, Quantity.of(number, unit), "number of such rows as entered", List.of(rows));
    }
}

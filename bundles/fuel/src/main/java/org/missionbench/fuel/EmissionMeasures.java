package org.missionbench.fuel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** What the fuel issued emitted, by product and scope. */
@Component
public final class EmissionMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public EmissionMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "fuel/emission-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        Emissions emissions = Emissions.of(store, scope);
        List<Measure> measures = new ArrayList<>();
        if (emissions.applied().isEmpty()) {
            return measures;
        }
        measures.add(measure("total", "Emissions of fuel", emissions.total()));
        measures.add(measure("uncertainty", "Emissions of fuel: uncertainty, plus or minus", emissions.uncertainty()));
        for (long one : emissions.scopes()) {
            measures.add(measure("scope-" + one, "Emissions of fuel, scope " + one, emissions.kilograms(one)));
        }
        emissions.applied().stream()
                .map(EmissionFactor::product)
                .distinct()
                .forEach(product ->
                        measures.add(measure(product, "Emissions of " + product, emissions.kilograms(product))));
        return measures;
    }

    private static Measure measure(String code, String title, BigDecimal kilograms) {
        return new Measure(
                MeasureKey.of("fuel", "emissions", code),
                title,
                new Quantity(kilograms, "kg CO2e"),
                code.equals("uncertainty")
                        ? "root of the sum of the squares of each factor's emissions times its uncertainty, at 95 per cent confidence"
                        : "sum of quantity issued times the emission factor valid on the day of the issue",
                List.of(
                        new RowSelection("fuel-issue-by-day", Map.of()),
                        new RowSelection("fuel-emission-factor", Map.of())));
    }
}

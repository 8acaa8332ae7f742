package org.missionbench.vehicles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accidents, and how many there were in a million kilometres. */
@Component
public final class AccidentMeasures implements MeasureSource {

    private static final RowSelection ROWS = MeasureList.rows("vehicle-accident");
    private static final int MILLION = 6;
    // the rest is cut off when the rate is printed
    private static final int SCALE = 10;

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public AccidentMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "vehicles/accident-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        List<Vehicle> vehicles = store.all(scope, Vehicle.class);
        MeasureList list = new MeasureList();
        if (!vehicles.isEmpty()) {
            List<Accident> accidents = store.all(scope, Accident.class).stream()
                    .filter(row -> scope.period().contains(YearMonth.from(row.date())))
                    .toList();
            String method = "accidents in the period";
            list.count("accidents", "Accidents with vehicles", accidents.size(), "accident", method, ROWS);
            Distances.of(store, scope)
                    .kilometres(vehicles)
                    .filter(sum -> sum.signum() > 0)
                    .ifPresent(sum -> rate(list, accidents.size(), sum));
        }
        return list.all();
    }

    private static void rate(MeasureList list, int accidents, BigDecimal kilometres) {
        BigDecimal millions = BigDecimal.valueOf(accidents).movePointRight(MILLION);
        list.add(
                "accidents-per-million-kilometres",
                "Accidents in a million kilometres",
                new Quantity(millions.divide(kilometres, SCALE, RoundingMode.HALF_UP), "accident"),
                "accidents in the period × 1,000,000 ÷ kilometres driven",
                ROWS,
                MeasureList.rows("vehicle-odometer"));
    }
}

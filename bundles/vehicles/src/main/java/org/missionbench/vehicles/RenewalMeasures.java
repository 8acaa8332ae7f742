package org.missionbench.vehicles;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Vehicles that came, that took the place of others, and that were written off. */
@Component
public final class RenewalMeasures implements MeasureSource {

    private static final String VEHICLE = "vehicle";
    private static final String REPLACEMENT = "vehicle-replacement";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public RenewalMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "vehicles/renewal-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        Fleet fleet = Fleet.of(store, scope);
        MeasureList list = new MeasureList();
        if (!fleet.vehicles().isEmpty()) {
            arrived(list, fleet, scope.period());
            replaced(list, Replacements.of(store, scope, fleet));
            writtenOff(list, scope);
        }
        return list.all();
    }

    private static void arrived(MeasureList list, Fleet fleet, BudgetPeriod period) {
        list.count(
                "hybrid-arrived",
                "Hybrid vehicles that came into service",
                fleet.vehicles().stream()
                        .filter(vehicle -> vehicle.hybrid() && period.contains(YearMonth.from(vehicle.inServiceFrom())))
                        .count(),
                VEHICLE,
                "hybrid vehicles whose first day of service is in the period",
                MeasureList.rows(VEHICLE, "hybrid", "yes"));
    }

    private static void replaced(MeasureList list, Replacements replacements) {
        RowSelection rows = MeasureList.rows(REPLACEMENT, "state", "replaced");
        String method = "replacements that are done whose new vehicle %scame into service in the period";
        int all = replacements.completed().size();
        int byHybrid = replacements.byHybrid().size();
        list.count("replaced", "Vehicles replaced", all, VEHICLE, method.formatted(""), rows);
        list.count(
                "replaced-by-hybrid",
                "Vehicles replaced by hybrid ones",
                byHybrid,
                VEHICLE,
                method.formatted("is a hybrid and "),
                rows);
        list.count(
                "replacements-pending",
                "Vehicles still to be replaced",
                replacements.pending().size(),
                VEHICLE,
                "replacements that are planned or ordered",
                MeasureList.rows(REPLACEMENT));
    }

    private void writtenOff(MeasureList list, MissionPeriod scope) {
        list.count(
                "written-off",
                "Vehicles written off",
                store.all(scope, WriteOff.class).stream()
                        .flatMap(row -> Stream.ofNullable(row.approved()))
                        .filter(day -> scope.period().contains(YearMonth.from(day)))
                        .count(),
                VEHICLE,
                "write-offs approved in the period",
                MeasureList.rows("vehicle-write-off"));
    }
}

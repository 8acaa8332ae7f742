package org.missionbench.vehicles;

import java.time.YearMonth;
import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the mission holds and is entitled to, by type and month. */
@Component
public final class FleetMeasures implements MeasureSource {

    private static final String VEHICLE = "vehicle";
    private static final String ON_LAST_DAY = "vehicles in service on the last day of the %s";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public FleetMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "vehicles/fleet-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        Fleet fleet = Fleet.of(store, scope);
        MeasureList list = new MeasureList();
        if (!fleet.vehicles().isEmpty()) {
            fleet.types().all().forEach(type -> holding(list, fleet, type, scope.period()));
            fleet.types().all().forEach(type -> above(list, fleet, type, scope.period()));
            total(list, fleet, scope.period());
            kinds(list, fleet, scope.period());
        }
        fleet.types().all().forEach(type -> establishment(list, fleet, type));
        fleet.established()
                .ifPresent(number -> list.count(
                        "established",
                        "Vehicles, establishment",
                        number,
                        VEHICLE,
                        "sum of the establishment of the types",
                        MeasureList.rows("vehicle-establishment")));
        return list.all();
    }

    private static void holding(MeasureList list, Fleet fleet, VehicleType type, BudgetPeriod period) {
        RowSelection[] rows = rows(fleet, type, VEHICLE);
        String key = "holding." + type.code();
        String method = ON_LAST_DAY + ", parts of the type included";
        int held = fleet.held(type.code(), period.to()).size();
        list.count(key, type.title() + ", held", held, VEHICLE, method.formatted("period"), rows);
        for (YearMonth month : period.months()) {
            String title = "%s, held in %s".formatted(type.title(), Captions.month(month));
            int then = fleet.held(type.code(), month.atEndOfMonth()).size();
            list.count(key + "." + month, title, then, VEHICLE, method.formatted("month"), rows);
        }
    }

    private static void above(MeasureList list, Fleet fleet, VehicleType type, BudgetPeriod period) {
        if (fleet.established(type.code()).isPresent()) {
            list.count(
                    "above-establishment." + type.code(),
                    type.title() + ", above the establishment",
                    fleet.above(type.code(), period.to()),
                    VEHICLE,
                    "vehicles held on the last day of the period less the establishment, 0 when there are fewer",
                    rows(fleet, type, VEHICLE));
        }
    }

    private static void establishment(MeasureList list, Fleet fleet, VehicleType type) {
        fleet.established(type.code())
                .ifPresent(number -> list.count(
                        "establishment." + type.code(),
                        type.title() + ", establishment",
                        number,
                        VEHICLE,
                        "as entered, or the sum of the parts of the type",
                        rows(fleet, type, "vehicle-establishment")));
    }

    private static void total(MeasureList list, Fleet fleet, BudgetPeriod period) {
        RowSelection rows = MeasureList.rows(VEHICLE);
        int held = fleet.held(period.to()).size();
        list.count("total", "Vehicles held", held, VEHICLE, ON_LAST_DAY.formatted("period"), rows);
        for (YearMonth month : period.months()) {
            String title = "Vehicles held in " + Captions.month(month);
            int then = fleet.held(month.atEndOfMonth()).size();
            list.count("total." + month, title, then, VEHICLE, ON_LAST_DAY.formatted("month"), rows);
        }
    }

    private static void kinds(MeasureList list, Fleet fleet, BudgetPeriod period) {
        List<Vehicle> held = fleet.held(period.to());
        long hybrids = held.stream().filter(Vehicle::hybrid).count();
        long old =
                held.stream().filter(vehicle -> vehicle.isPastLife(period.to())).count();
        String method = ON_LAST_DAY.formatted("period");
        RowSelection rows = MeasureList.rows(VEHICLE, "hybrid", "yes");
        list.count("hybrid", "Hybrid vehicles held", hybrids, VEHICLE, method + " that are hybrids", rows);
        list.count(
                "past-life",
                "Vehicles past their life expectancy",
                old,
                VEHICLE,
                method + " that have reached the years of their life expectancy",
                MeasureList.rows(VEHICLE));
    }

    private static RowSelection[] rows(Fleet fleet, VehicleType type, String dataset) {
        return fleet.types().within(type.code()).stream()
                .map(code -> MeasureList.rows(dataset, "type", code))
                .toArray(RowSelection[]::new);
    }
}

package org.missionbench.vehicles;

import java.time.LocalDate;
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

/** What the mission holds and is entitled to, by type and month; hybrids, replacements, workshops. */
@Component
public final class FleetMeasures implements MeasureSource {

    private static final String VEHICLE = "vehicle";
    private static final String REPLACEMENT = "vehicle-replacement";

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
            ofFleet(list, fleet, scope.period());
            replacements(list, fleet, scope);
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
        workshops(list, store.all(scope, Workshop.class), scope.period().to());
        return list.all();
    }

    private static void holding(MeasureList list, Fleet fleet, VehicleType type, BudgetPeriod period) {
        RowSelection[] rows = rows(fleet, type, VEHICLE);
        String key = "holding." + type.code();
        int last = fleet.held(type.code(), period.to()).size();
        list.count(
                key,
                type.title() + ", held",
                last,
                VEHICLE,
                "vehicles in service on the last day of the period, parts of the type included",
                rows);
        for (YearMonth month : period.months()) {
            list.count(
                    key + "." + month,
                    "%s, held in %s".formatted(type.title(), Captions.month(month)),
                    fleet.held(type.code(), month.atEndOfMonth()).size(),
                    VEHICLE,
                    "vehicles in service on the last day of the month, parts of the type included",
                    rows);
        }
        if (fleet.established(type.code()).isPresent()) {
            list.count(
                    "above-establishment." + type.code(),
                    type.title() + ", above the establishment",
                    fleet.above(type.code(), period.to()),
                    VEHICLE,
                    "vehicles held on the last day of the period less the establishment, 0 when there are fewer",
                    rows);
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

    private static void ofFleet(MeasureList list, Fleet fleet, BudgetPeriod period) {
        RowSelection rows = MeasureList.rows(VEHICLE);
        list.count(
                "total",
                "Vehicles held",
                fleet.held(period.to()).size(),
                VEHICLE,
                "vehicles in service on the last day of the period",
                rows);
        for (YearMonth month : period.months()) {
            list.count(
                    "total." + month,
                    "Vehicles held in " + Captions.month(month),
                    fleet.held(month.atEndOfMonth()).size(),
                    VEHICLE,
                    "vehicles in service on the last day of the month",
                    rows);
        }
        list.count(
                "hybrid",
                "Hybrid vehicles held",
                fleet.held(period.to()).stream().filter(Vehicle::hybrid).count(),
                VEHICLE,
                "hybrid vehicles in service on the last day of the period",
                MeasureList.rows(VEHICLE, "hybrid", "yes"));
        list.count(
                "hybrid-arrived",
                "Hybrid vehicles that came into service",
                fleet.vehicles().stream()
                        .filter(vehicle -> vehicle.hybrid() && isIn(period, vehicle.inServiceFrom()))
                        .count(),
                VEHICLE,
                "hybrid vehicles whose first day of service is in the period",
                MeasureList.rows(VEHICLE, "hybrid", "yes"));
        list.count(
                "past-life",
                "Vehicles past their life expectancy",
                fleet.held(period.to()).stream()
                        .filter(vehicle -> vehicle.isPastLife(period.to()))
                        .count(),
                VEHICLE,
                "vehicles in service on the last day of the period that have reached the years of their life expectancy",
                rows);
    }

    private void replacements(MeasureList list, Fleet fleet, MissionPeriod scope) {
        Replacements replacements = Replacements.of(store, scope, fleet);
        list.count(
                "replaced",
                "Vehicles replaced",
                replacements.completed().size(),
                VEHICLE,
                "replacements that are done whose new vehicle came into service in the period",
                MeasureList.rows(REPLACEMENT, "state", "replaced"));
        list.count(
                "replaced-by-hybrid",
                "Vehicles replaced by hybrid ones",
                replacements.byHybrid().size(),
                VEHICLE,
                "replacements that are done whose new vehicle is a hybrid that came into service in the period",
                MeasureList.rows(REPLACEMENT, "state", "replaced"));
        list.count(
                "replacements-pending",
                "Vehicles still to be replaced",
                replacements.pending().size(),
                VEHICLE,
                "replacements that are planned or ordered",
                MeasureList.rows(REPLACEMENT));
        list.count(
                "written-off",
                "Vehicles written off",
                store.all(scope, WriteOff.class).stream()
                        .filter(row -> row.approved() != null && isIn(scope.period(), row.approved()))
                        .count(),
                VEHICLE,
                "write-offs approved in the period",
                MeasureList.rows("vehicle-write-off"));
    }

    private static void workshops(MeasureList list, List<Workshop> all, LocalDate day) {
        if (all.isEmpty()) {
            return;
        }
        RowSelection rows = MeasureList.rows("vehicle-workshop");
        List<Workshop> open =
                all.stream().filter(workshop -> workshop.isOpenOn(day)).toList();
        List<Workshop> planned = all.stream().filter(Workshop::planned).toList();
        list.count(
                "workshops",
                "Vehicle workshops",
                open.size(),
                "workshop",
                "workshops open on the last day of the period",
                rows);
        list.count(
                "workshop-locations",
                "Locations of vehicle workshops",
                locations(open),
                "location",
                "different locations of the workshops open on the last day of the period",
                rows);
        list.count(
                "planned-workshops",
                "Vehicle workshops, planned",
                planned.size(),
                "workshop",
                "workshops that the budget counts",
                rows);
        list.count(
                "planned-workshop-locations",
                "Locations of vehicle workshops, planned",
                locations(planned),
                "location",
                "different locations of the workshops that the budget counts",
                rows);
    }

    private static long locations(List<Workshop> workshops) {
        return workshops.stream().map(Workshop::location).distinct().count();
    }

    private static boolean isIn(BudgetPeriod period, LocalDate day) {
        return period.contains(YearMonth.from(day));
    }

    private static RowSelection[] rows(Fleet fleet, VehicleType type, String dataset) {
        return fleet.types().within(type.code()).stream()
                .map(code -> MeasureList.rows(dataset, "type", code))
                .toArray(RowSelection[]::new);
    }
}

package org.missionbench.vehicles;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A vehicle that has been replaced or written off has left service. */
@Component
public final class ReplacedVehiclesLeaveServiceCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ReplacedVehiclesLeaveServiceCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "vehicles/replaced-vehicles-leave-service";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Map<String, Vehicle> inService = store.all(scope, Vehicle.class).stream()
                .filter(vehicle -> vehicle.isHeldOn(scope.period().to()))
                .collect(Collectors.toMap(Vehicle::number, Function.identity()));
        Stream<Finding> replaced = store.all(scope, Replacement.class).stream()
                .filter(row -> row.state() == Replacement.State.REPLACED && inService.containsKey(row.vehicle()))
                .map(row -> finding(row.vehicle(), "replaced by " + row.replacedBy(), "vehicle-replacement"));
        Stream<Finding> disposed = store.all(scope, WriteOff.class).stream()
                .filter(row -> row.disposed() != null && inService.containsKey(row.vehicle()))
                .map(row -> finding(row.vehicle(), "disposed of on " + row.disposed(), "vehicle-write-off"));
        Stream<Finding> states = inService.values().stream()
                .filter(vehicle -> vehicle.state() == Vehicle.State.WRITTEN_OFF)
                .map(vehicle -> finding(vehicle.number(), "written off", "vehicle, state"));
        return Stream.of(replaced, disposed, states)
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Finding::statement))
                .toList();
    }

    private Finding finding(String vehicle, String what, String where) {
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "%s: %s, but still in service at the end of the period; write its last day into in_service_to"
                        .formatted(vehicle, what),
                List.of(new Finding.Place("%s, %s".formatted(where, vehicle), what)));
    }
}

package org.missionbench.vehicles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The parts of a type add up to it: its establishment to theirs, and no vehicle stands beside them. */
@Component
public final class PartsOfTypesAddUpCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PartsOfTypesAddUpCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "vehicles/parts-of-types-add-up";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Fleet fleet = Fleet.of(store, scope);
        List<Finding> findings = new ArrayList<>();
        for (VehicleType type : fleet.types().all()) {
            List<VehicleType> parts = fleet.types().partsOf(type.code());
            if (!parts.isEmpty()) {
                establishment(fleet, type, parts).ifPresent(findings::add);
                beside(fleet, type, scope.period().to()).ifPresent(findings::add);
            }
        }
        return findings;
    }

    // a part without a number of its own leaves nothing to compare
    private Optional<Finding> establishment(Fleet fleet, VehicleType type, List<VehicleType> parts) {
        Establishment own = fleet.establishment().get(type.code());
        List<Long> ofParts = parts.stream()
                .flatMap(part -> fleet.established(part.code()).stream())
                .toList();
        long sum = ofParts.stream().mapToLong(Long::longValue).sum();
        if (own == null || ofParts.size() < parts.size() || sum == own.established()) {
            return Optional.empty();
        }
        return Optional.of(finding(
                "%s: the establishment is %d, but that of its parts adds up to %d; correct one of them"
                        .formatted(type.title(), own.established(), sum),
                "vehicle-establishment, " + type.code(),
                own.established()));
    }

    private Optional<Finding> beside(Fleet fleet, VehicleType type, LocalDate day) {
        long beside = fleet.held(day).stream()
                .filter(vehicle -> vehicle.type().equals(type.code()))
                .count();
        int held = fleet.held(type.code(), day).size();
        return beside == 0
                ? Optional.empty()
                : Optional.of(finding(
                        "%s: %d are held, but its parts hold %d; give each vehicle of the type one of its parts"
                                .formatted(type.title(), held, held - beside),
                        "vehicle, " + type.code(),
                        beside));
    }

    private Finding finding(String statement, String where, long value) {
        return new Finding(
                id(), Finding.Severity.WARNING, statement, List.of(new Finding.Place(where, String.valueOf(value))));
    }
}

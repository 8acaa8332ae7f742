package org.missionbench.vehicles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No more vehicles of a type are held than the establishment and its justification allow. */
@Component
public final class HoldingsWithinEstablishmentCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public HoldingsWithinEstablishmentCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "vehicles/holdings-within-establishment";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Fleet fleet = Fleet.of(store, scope);
        LocalDate last = scope.period().to();
        List<Finding> findings = new ArrayList<>();
        for (VehicleType type : fleet.types().all()) {
            long above = fleet.above(type.code(), last);
            if (above > fleet.keptAbove(type.code())) {
                findings.add(unjustified(fleet, type, last, above));
            }
        }
        store.all(scope, Establishment.class).stream()
                .filter(row -> row.keptAbove() > 0 && row.justification() == null)
                .forEach(row -> findings.add(unexplained(row)));
        return findings;
    }

    private Finding unjustified(Fleet fleet, VehicleType type, LocalDate day, long above) {
        int held = fleet.held(type.code(), day).size();
        long established = held - above;
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "%s: %d held, but the establishment is %d and %d more are justified; write the justification into vehicle-establishment, or write vehicles off"
                        .formatted(type.title(), held, established, fleet.keptAbove(type.code())),
                List.of(
                        new Finding.Place("vehicle, " + type.code(), String.valueOf(held)),
                        new Finding.Place("vehicle-establishment, " + type.code(), String.valueOf(established))));
    }

    private Finding unexplained(Establishment row) {
        String where = "vehicle-establishment, " + row.type();
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "%s: %d may be kept above the establishment of %d, but nobody says why; write the justification"
                        .formatted(where, row.keptAbove(), row.established()),
                List.of(new Finding.Place(where, String.valueOf(row.keptAbove()))));
    }
}

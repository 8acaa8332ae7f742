package com.example.medical;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People are brought to hospitals whose contract holds on that day. */
@Component
public final class EvacuationsUnderContractCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public EvacuationsUnderContractCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "medical/evacuations-under-contract";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        MedicalYear year = MedicalYear.of(store, scope);
        return year.evacuations().stream()
                .filter(row -> year.facilities(to -> to.code().equals(row.hospital()) && to.isContracted(row.date()))
                        .isEmpty())
                .map(this::finding)
                .toList();
    }

    private Finding finding(Evacuation row) {
        String words = "%s: %s has no contract on %s: prolong it in medical-facility, or correct the hospital";
        Finding.Place place = new Finding.Place("medical-evacuation, " + row.number(), row.hospital());
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                words.formatted(row.number(), row.hospital(), row.date()),
                List.of(place));
    }
}

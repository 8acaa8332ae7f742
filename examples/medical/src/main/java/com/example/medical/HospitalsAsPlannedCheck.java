package com.example.medical;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** As many hospitals are under contract as were planned. */
@Component
public final class HospitalsAsPlannedCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public HospitalsAsPlannedCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "medical/hospitals-as-planned";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        MedicalYear year = MedicalYear.of(store, scope);
        int planned = year.hospitals(Facility::planned).size();
        int used = year.hospitals(Facility::inUse).size();
        String words =
                "%d hospitals were planned, but %d are under contract: give the reason, or correct medical-facility";
        Finding.Place place = new Finding.Place("medical-facility, contract_until", String.valueOf(used));
        Finding finding = new Finding(id(), Finding.Severity.WARNING, words.formatted(planned, used), List.of(place));
        return planned == used ? List.of() : List.of(finding);
    }
}

package org.missionbench.platform;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.check.Finding.Place;
import org.missionbench.contracts.check.Finding.Severity;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A mission has exactly one profile in each period. */
@Component
public final class OneMissionCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Reads the profile. */
    @Activate
    public OneMissionCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "platform/one-mission-profile";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<MissionProfile> profiles = store.all(scope, MissionProfile.class);
        if (profiles.size() == 1) {
            return List.of();
        }
        String statement = profiles.isEmpty()
                ? "Dataset mission has no row for %s, so nothing can say the mission's name; add one".formatted(scope)
                : "Dataset mission has %d rows for %s; keep one".formatted(profiles.size(), scope);
        List<Place> places = profiles.stream()
                .map(profile -> new Place("mission, column name", profile.name()))
                .toList();
        return List.of(new Finding(id(), Severity.WARNING, statement, places));
    }
}

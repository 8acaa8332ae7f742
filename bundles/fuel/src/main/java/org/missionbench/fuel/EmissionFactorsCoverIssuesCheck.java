package org.missionbench.fuel;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** For every fuel issued there is an emission factor valid on that day. */
@Component
public final class EmissionFactorsCoverIssuesCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("fuel/emission-factors-cover-issues");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public EmissionFactorsCoverIssuesCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return Emissions.of(store, scope).withoutFactor().entrySet().stream()
                .map(entry -> RULE.missing(
                        "fuel-emission-factor, " + entry.getKey(),
                        entry.getValue().toString(),
                        "%s was issued on %s, but no factor is valid on that day; enter one with its source, valid from that day or before"
                                .formatted(entry.getKey(), entry.getValue())))
                .toList();
    }
}

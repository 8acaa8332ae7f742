package org.missionbench.programmes;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No area, type or category is contained in itself by way of others. */
@Component
public final class NothingContainsItselfCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("programmes/nothing-contains-itself");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public NothingContainsItselfCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {

        List<Finding> findings = new ArrayList<>();
        circles(findings, "thematic-area", store.all(scope, ThematicArea.class));
        circles(findings, "implementer-type", store.all(scope, ImplementerType.class));
        circles(findings, "programmatic-category", store.all(scope, ProgrammaticCategory.class));
        return findings;
    }

    private static void circles(List<Finding> findings, String dataset, List<? extends Contained> rows) {
        for (String code : new Containment(rows).circular()) {
            findings.add(RULE.broken(
                    dataset + " " + code,
                    code,
                    "it is contained in itself by way of others; correct part_of of one of them"));
        }
    }
}

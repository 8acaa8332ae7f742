package org.missionbench.programmes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bound numbers in openings and summaries are written rightly. */
@Component
public final class BoundSummariesCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("programmes/bound-summaries");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public BoundSummariesCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {

        List<Finding> findings = new ArrayList<>();
        store.all(scope, ProjectKind.class)
                .forEach(row -> problems(findings, "project-kind " + row.code(), row.opening()));
        store.all(scope, ThematicArea.class)
                .forEach(row -> problems(findings, "thematic-area " + row.code(), row.opening()));
        store.all(scope, Project.class).forEach(row -> problems(findings, "project " + row.code(), row.summary()));
        return findings;
    }

    private static void problems(List<Finding> findings, String where, @Nullable String text) {
        if (text != null) {
            BoundText.problems(text).forEach(problem -> findings.add(RULE.broken(where, text, problem)));
        }
    }
}

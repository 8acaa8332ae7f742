package org.missionbench.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.missionbench.contracts.check.Checks;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.check.Finding.Severity;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the checks of all modules; one that fails is a finding of its own. */
@Component
public class CheckRun implements Checks {

    private static final Logger log = LoggerFactory.getLogger(CheckRun.class);
    private static final Comparator<Finding> GRAVEST_FIRST =
            Comparator.comparing(Finding::severity).thenComparing(Finding::rule).thenComparing(Finding::statement);

    private final MeasureBook measures;

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<ConsistencyCheck> checks = List.of();

    /** Needs the measures, whose failures are findings too. */
    @Activate
    public CheckRun(@Reference MeasureBook measures) {
        this.measures = measures;
    }

    CheckRun(MeasureBook measures, List<ConsistencyCheck> checks) {
        this.measures = measures;
        this.checks = checks;
    }

    @Override
    public List<Finding> run(MissionPeriod scope) {
        return measures.holding(scope, () -> all(scope));
    }

    private List<Finding> all(MissionPeriod scope) {
        List<Finding> findings = new ArrayList<>(measures.read(scope).failures());
        for (ConsistencyCheck check : checks) {
            findings.addAll(run(check, scope));
        }
        findings.sort(GRAVEST_FIRST);
        return List.copyOf(findings);
    }

    private static List<Finding> run(ConsistencyCheck check, MissionPeriod scope) {
        try {
            return check.check(scope);
        } catch (RuntimeException | LinkageError e) {
            log.error("Check {} has failed for {}", check.id(), scope, e);
            String statement = "The check %s could not be run: %s; nobody has judged its rule, details are in the log"
                    .formatted(check.id(), FailureText.of(e));
            return List.of(new Finding(check.id(), Severity.ERROR, statement, List.of()));
        }
    }
}

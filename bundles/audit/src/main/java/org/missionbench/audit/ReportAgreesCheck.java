package org.missionbench.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.report.Reports;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Our own report, read as a reader reads it, does not contradict itself. */
@Component
public final class ReportAgreesCheck implements ConsistencyCheck {

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.OPTIONAL)
    private volatile @Nullable Reports reports;

    // not this check itself, which would wait for itself
    @Reference(
            target = "(!(component.name=org.missionbench.audit.ReportAgreesCheck))",
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<ConsistencyCheck> others = List.of();

    /** Finds the report and the other checks where they are. */
    public ReportAgreesCheck() {}

    ReportAgreesCheck(Reports reports, List<ConsistencyCheck> others) {
        this.reports = reports;
        this.others = others;
    }

    @Override
    public String id() {
        return "audit/report-agrees-with-itself";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Reports present = reports;
        if (present == null) {
            return List.of();
        }
        List<Finding> findings = findings(OwnDocument.read(present.assemble(scope)));
        if (findings.isEmpty()) {
            return findings;
        }
        NamedElsewhere elsewhere = new NamedElsewhere(ofModules(scope));
        return findings.stream().filter(finding -> !elsewhere.names(finding)).toList();
    }

    private List<Finding> ofModules(MissionPeriod scope) {
        return others.stream().flatMap(other -> found(other, scope).stream()).toList();
    }

    // whoever runs all checks reports the one that fails
    private static List<Finding> found(ConsistencyCheck check, MissionPeriod scope) {
        try {
            return check.check(scope);
        } catch (RuntimeException | LinkageError e) {
            return List.of();
        }
    }

    static List<Finding> findings(AuditedReport report) {
        return Auditor.audit(report, Progress.NONE).stream()
                .filter(flaw -> flaw.confidence() >= Auditor.SURE_ENOUGH)
                .map(Flaw::finding)
                .toList();
    }
}

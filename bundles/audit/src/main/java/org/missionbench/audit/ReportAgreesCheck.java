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
        return findings(OwnDocument.read(present.assemble(scope)));
    }

    static List<Finding> findings(AuditedReport report) {
        return Auditor.audit(report, Progress.NONE).stream()
                .filter(flaw -> flaw.confidence() >= Auditor.SURE_ENOUGH)
                .map(Flaw::finding)
                .toList();
    }
}

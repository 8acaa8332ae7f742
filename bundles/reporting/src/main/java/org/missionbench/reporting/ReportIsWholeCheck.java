package org.missionbench.reporting;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the report is whole: every section of the outline is there, every bound number has a figure. */
@Component
public final class ReportIsWholeCheck implements ConsistencyCheck {

    private final ReportAssembler assembler;

    /** Needs the assembled report. */
    @Activate
    public ReportIsWholeCheck(@Reference ReportAssembler assembler) {
        this.assembler = assembler;
    }

    @Override
    public String id() {
        return "reporting/report-is-whole";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<Finding> findings = new ArrayList<>(assembler.report(scope).findings());
        findings.addAll(assembler.places(scope).forgottenParts());
        return findings;
    }
}

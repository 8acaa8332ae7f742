package org.missionbench.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No report of a partner is overdue at the end of the period. */
@Component
public final class PartnersReportInTimeCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("programmes/partners-report-in-time");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PartnersReportInTimeCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {

        LocalDate end = scope.period().to();
        return store.all(scope, PartnerReport.class).stream()
                .filter(report -> report.isOverdue(end))
                .map(report -> RULE.missing(
                        "partner-report, project " + report.project(),
                        report.due().toString(),
                        "the %s report due on %s was %s on %s; ask the partner for it, or enter the day it came"
                                .formatted(
                                        report.kind().name().toLowerCase(Locale.ROOT),
                                        report.due(),
                                        report.received() == null ? "missing" : "still missing",
                                        end)))
                .toList();
    }
}

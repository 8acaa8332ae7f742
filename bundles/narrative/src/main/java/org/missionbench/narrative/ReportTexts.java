package org.missionbench.narrative;

import java.util.List;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.Reports;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** All running text of the report; without the module that assembles it, the narrative's own. */
@Component(service = ReportTexts.class)
public final class ReportTexts {

    private final RecordStore store;

    // a list, because the narrative works without a report: then it knows its own texts only
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Reports> reports = List.of();

    /** Needs the rows. */
    @Activate
    public ReportTexts(@Reference RecordStore store) {
        this.store = store;
    }

    ReportTexts(RecordStore store, List<Reports> reports) {
        this(store);
        this.reports = List.copyOf(reports);
    }

    /** The reports there are; none or one. */
    List<Reports> reports() {
        return reports;
    }

    /** The texts in the order of reading. */
    List<ReportText> of(MissionPeriod scope) {
        return reports.stream()
                .findFirst()
                .map(report -> DocumentTexts.of(report.assemble(scope)))
                .orElseGet(() -> own(scope));
    }

    private List<ReportText> own(MissionPeriod scope) {
        return store.all(scope, NarrativeParagraph.class).stream()
                .map(row -> new ReportText(row.place(), row.name(), BoundText.parse(row.text())))
                .toList();
    }
}

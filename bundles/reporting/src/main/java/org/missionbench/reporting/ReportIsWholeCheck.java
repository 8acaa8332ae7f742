package org.missionbench.reporting;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the report is whole: every section of the outline is there, every bound number has a figure. */
@Component
public final class ReportIsWholeCheck implements ConsistencyCheck {

    private final RecordStore store;
    private final ReportAssembler assembler;

    /** Needs the rows and the assembled report. */
    @Activate
    public ReportIsWholeCheck(@Reference RecordStore store, @Reference ReportAssembler assembler) {
        this.store = store;
        this.assembler = assembler;
    }

    @Override
    public String id() {
        return "reporting/report-is-whole";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<Finding> findings = new ArrayList<>(assembler.assemble(scope).findings());
        store.all(scope, NarrativeParagraph.class).forEach(paragraph -> BoundText.problems(paragraph.text())
                .forEach(problem -> findings.add(wronglyWritten(paragraph, problem))));
        return findings;
    }

    private static Finding wronglyWritten(NarrativeParagraph paragraph, String problem) {
        String where = "paragraph, place %s, number %d".formatted(paragraph.place(), paragraph.number());
        return new Finding(
                "reporting/bound-numbers",
                Finding.Severity.ERROR,
                where + ": " + problem,
                List.of(new Finding.Place(where, paragraph.text())));
    }
}

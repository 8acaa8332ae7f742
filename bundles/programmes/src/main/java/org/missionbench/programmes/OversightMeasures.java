package org.missionbench.programmes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How closely projects are watched: reviews, approvals, partner reports, findings of evaluations. */
@Component
public final class OversightMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public OversightMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "programmes/oversight-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        List<Measure> measures = new ArrayList<>();
        LocalDate end = scope.period().to();
        List<ProjectReview> reviews = store.all(scope, ProjectReview.class);
        add(measures, "reviews", "Reviews by focal points", "project-review", reviews.size());
        long approved = store.all(scope, ProjectApproval.class).stream()
                .filter(ProjectApproval::isApproved)
                .map(ProjectApproval::project)
                .distinct()
                .count();
        add(measures, "projects-approved", "Projects approved by the steering group", "project-approval", approved);
        List<PartnerReport> reports = store.all(scope, PartnerReport.class);
        long due = reports.stream().filter(row -> !row.due().isAfter(end)).count();
        long overdue = reports.stream().filter(row -> row.isOverdue(end)).count();
        add(measures, "partner-reports-due", "Reports of partners due in the period", "partner-report", due);
        add(measures, "partner-reports-overdue", "Reports of partners overdue at its end", "partner-report", overdue);
        List<EvaluationFinding> findings = store.all(scope, EvaluationFinding.class);
        add(measures, "evaluation-findings", "Findings of evaluations", "evaluation-finding", findings.size());
        long pending = findings.stream().filter(EvaluationFinding::isPending).count();
        add(measures, "evaluation-findings-pending", "Findings still to follow up", "evaluation-finding", pending);
        return store.all(scope, Project.class).isEmpty() ? List.of() : measures;
    }

    private static void add(List<Measure> measures, String name, String title, String dataset, long number) {
        measures.add(new Measure(
                MeasureKey.of("programmes", name),
                title,
                Quantity.of(
                        number, name.startsWith("projects") ? "project" : dataset.substring(dataset.indexOf('-') + 1)),
                "number of rows that answer the title",
                List.of(new RowSelection(dataset, Map.of()))));
    }
}

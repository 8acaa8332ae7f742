package org.missionbench.facilities;

import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Construction projects: planned, completed, put off, what they cost. */
@Component
public final class ProjectMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ProjectMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "facilities/project-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        Projects projects = Projects.of(store, scope);
        MeasureList list = new MeasureList();
        if (!projects.rows().isEmpty()) {
            counts(new MeasureList.Counter(list, "project", "facility-project"), projects);
            projects.rows().forEach(project -> money(list, projects, project));
        }
        return list.all();
    }

    private static void counts(MeasureList.Counter counter, Projects projects) {
        long all = projects.completed().size();
        long planned = projects.completed().stream().filter(Project::planned).count();
        counter.count(
                "projects.planned", "Projects, planned", projects.planned().size(), "those planned for the period");
        counter.count(
                "projects.completed",
                "Planned projects completed",
                planned,
                "those planned for the period that were finished in it");
        counter.count(
                "projects.completed-beside-plan",
                "Projects completed beside the plan",
                all - planned,
                "those finished in the period that were not among the planned ones");
        counter.count(
                "projects.postponed",
                "Projects postponed",
                projects.postponed().size(),
                "those put off to another period");
    }

    private static void money(MeasureList list, Projects projects, Project project) {
        list.add(
                "project-budget." + project.code(),
                project.title() + ", budget",
                project.budget(),
                "as entered",
                MeasureList.rows("facility-project", "code", project.code()));
        list.add(
                "project-cost." + project.code(),
                project.title() + ", cost",
                projects.spent(project),
                "sum of its bills in the period",
                MeasureList.rows("facility-bill", "project", project.code()));
    }
}

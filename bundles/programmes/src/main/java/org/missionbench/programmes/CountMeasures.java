package org.missionbench.programmes;

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
import org.missionbench.programmes.ReportedCount.Dimension;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many projects there are of each kind, by theme, implementer, gender marker and tag. */
@Component
public final class CountMeasures implements MeasureSource {

    private static final String METHOD =
            "number of ongoing, completed and closed projects; wider areas and types contain theirs";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public CountMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "programmes/count-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        ProjectCounts counts = ProjectCounts.of(store, scope);
        List<Measure> measures = new ArrayList<>();
        for (ProjectKind kind : counts.portfolio().kinds()) {
            ofKind(measures, counts, kind);
        }
        return measures;
    }

    private static void ofKind(List<Measure> measures, ProjectCounts counts, ProjectKind kind) {
        measures.add(
                count(key(kind.code()), kind.title(), counts.count(kind, Dimension.ALL, ""), "project", rows(kind)));
        if (kind.planned() != null) {
            measures.add(new Measure(
                    MeasureKey.of("programmes", "projects", kind.code(), "planned"),
                    kind.title() + ": planned",
                    Quantity.of(kind.planned(), "project"),
                    "as entered",
                    List.of(new RowSelection("project-kind", Map.of("code", kind.code())))));
        }
        Portfolio portfolio = counts.portfolio();
        portfolio.areas().forEach(area -> add(measures, counts, kind, Dimension.THEME, area.code(), area.title()));
        portfolio
                .implementerTypes()
                .forEach(type -> add(measures, counts, kind, Dimension.IMPLEMENTER, type.code(), type.title()));
        portfolio
                .genderMarkers()
                .forEach(marker -> add(measures, counts, kind, Dimension.GENDER, marker.code(), marker.title()));
        counts.tags().forEach(tag -> add(measures, counts, kind, Dimension.TAG, tag, tag));
    }

    private static void add(
            List<Measure> measures,
            ProjectCounts counts,
            ProjectKind kind,
            Dimension dimension,
            String code,
            String title) {
        long projects = counts.count(kind, dimension, code);
        if (projects > 0) {
            measures.add(count(
                    key(kind.code(), dimension.written(), code),
                    kind.title() + ": " + title,
                    projects,
                    "project",
                    rows(kind)));
        }
    }

    /** The key of a count: {@code programmes.projects.KIND}, then by what and the code. */
    static MeasureKey key(String... parts) {
        return new MeasureKey("programmes.projects." + String.join(".", parts));
    }

    private static Measure count(MeasureKey key, String title, long number, String unit, RowSelection rows) {
        return new Measure(key, title, Quantity.of(number, unit), METHOD, List.of(rows));
    }

    private static RowSelection rows(ProjectKind kind) {
        return new RowSelection("project", Map.of("project_kind", kind.code()));
    }
}

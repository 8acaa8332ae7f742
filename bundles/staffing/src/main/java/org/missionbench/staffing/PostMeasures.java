package org.missionbench.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Posts that have been vacant for long, and the days that recruitments took. */
@Component
public final class PostMeasures implements MeasureSource {

    private static final long LONG_VACANT_MONTHS = 24;

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PostMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/post-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        List<Measure> measures = new ArrayList<>();
        if (!store.all(scope, Post.class).isEmpty()) {
            vacant(measures, scope);
        }
        RecruitmentDays days = RecruitmentDays.of(store, scope);
        if (!days.isEmpty()) {
            for (Recruitment.Kind kind : Recruitment.Kind.values()) {
                recruitments(measures, days, kind);
            }
        }
        return measures;
    }

    private void vacant(List<Measure> measures, MissionPeriod scope) {
        List<VacantPost> vacant = VacantPost.longerThan(LONG_VACANT_MONTHS, store, scope);
        measures.add(
                vacant(MeasureKey.of("staffing", "posts-vacant-over-24-months"), "Posts", vacant.size(), Map.of()));
        CategoryTree tree = CategoryTree.of(store, scope);
        for (PersonnelCategory category : tree.all()) {
            List<String> counted = tree.countedIn(category.code());
            long ofCategory = vacant.stream()
                    .filter(post -> counted.contains(post.post().category()))
                    .count();
            measures.add(vacant(
                    MeasureKey.of("staffing", "posts-vacant-over-24-months", category.code()),
                    category.title(),
                    ofCategory,
                    tree.isGroup(category.code()) ? Map.of() : Map.of("category", category.code())));
        }
    }

    private static Measure vacant(MeasureKey key, String title, long count, Map<String, String> rows) {
        return new Measure(
                key,
                title + ": posts vacant for more than 24 months",
                Quantity.of(count, "post"),
                "posts authorized on the last day of the period of which day vacant since + 24 months is not after it",
                List.of(new RowSelection("post", rows)));
    }

    private static void recruitments(List<Measure> measures, RecruitmentDays days, Recruitment.Kind kind) {
        String code = Slugs.of(kind);
        List<RowSelection> rows = List.of(new RowSelection("recruitment", Map.of("kind", code)));
        measures.add(days(MeasureKey.of("staffing", "recruitment-days", code), code, days.average(kind), rows));
        measures.add(new Measure(
                MeasureKey.of("staffing", "recruitments", code),
                "Recruitments completed, " + code,
                days.selected(kind),
                "job openings with a day of selection, at the levels of level-range",
                rows));
        days.rangeTitles()
                .forEach((range, title) -> measures.add(days(
                        MeasureKey.of("staffing", "recruitment-days", code, range),
                        code + ", " + title,
                        days.average(kind, range),
                        rows)));
    }

    private static Measure days(MeasureKey key, String title, Optional<Quantity> average, List<RowSelection> rows) {
        return new Measure(
                key,
                "Average calendar days of recruitments, " + title,
                average.orElse(null),
                "average of day selected - day posted, over openings with a day of selection at the levels of level-range",
                rows);
    }
}

package org.missionbench.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Strength, people in post, vacancy rates and the share of women, of every category and group. */
@Component
public final class StaffingMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public StaffingMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        MonthlyStaffing staffing = MonthlyStaffing.of(store, scope);
        Budgeted budgeted = Budgeted.of(staffing.tree(), store, scope);
        List<Measure> measures = new ArrayList<>();
        for (PersonnelCategory category : staffing.tree().all()) {
            StaffingFigures figures = staffing.figures(category.code());
            if (!figures.isEmpty()) {
                ofMonths(new Of(measures, staffing.tree(), category), figures);
            }
            ofBudget(new Of(measures, staffing.tree(), category), budgeted);
        }
        return measures;
    }

    private static void ofMonths(Of of, StaffingFigures figures) {
        of.add(
                "approved",
                "approved strength",
                figures.approved(),
                "highest authorized strength of any month",
                "monthly-strength");
        if (figures.hasPlanned()) {
            of.add(
                    "planned",
                    "planned strength",
                    figures.planned(),
                    "average of the planned monthly strength",
                    "monthly-strength");
        }
        of.add(
                "average-incumbency",
                "people in post, average",
                figures.averageIncumbency(),
                "average of the people in post by month",
                "incumbency");
        of.add(
                "vacancy-rate",
                "vacancy rate",
                figures.vacancyRate(),
                "1 - sum of people in post by month / sum of approved (where there is a plan: planned) monthly strength, unrounded; negative when more people were in post",
                "monthly-strength",
                "incumbency");
        if (of.category().countsWomen()) {
            of.add(
                    "share-of-women",
                    "share of women",
                    figures.shareOfWomen(),
                    "sum of women by month / sum of people in post in the months in which women were counted",
                    "incumbency");
        }
    }

    private static void ofBudget(Of of, Budgeted budgeted) {
        String code = of.category().code();
        budgeted.strength(code)
                .ifPresent(figure -> of.add(
                        "budgeted-strength",
                        "budgeted strength",
                        Optional.of(figure),
                        "as entered; groups add up their categories",
                        "budgeted-strength"));
        budgeted.vacancyRate(code)
                .ifPresent(figure -> of.add(
                        "budgeted-vacancy-rate",
                        "budgeted vacancy rate",
                        Optional.of(figure),
                        "as entered; for groups weighted with the budgeted strength",
                        "budgeted-vacancy-rate"));
    }

    private record Of(List<Measure> measures, CategoryTree tree, PersonnelCategory category) {

        void add(String name, String title, Optional<? extends Figure> figure, String method, String... datasets) {
            measures.add(new Measure(
                    MeasureKey.of("staffing", name, category.code()),
                    category.title() + ": " + title,
                    figure.orElse(null),
                    method,
                    Stream.of(datasets).flatMap(this::rows).toList()));
        }

        private Stream<RowSelection> rows(String dataset) {
            return tree.countedIn(category.code()).stream()
                    .map(counted -> new RowSelection(dataset, Map.of("category", counted)));
        }
    }
}

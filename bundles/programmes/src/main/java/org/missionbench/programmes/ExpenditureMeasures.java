package org.missionbench.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Percentage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Budget and expenditure of projects by category, in all and by project; the utilization rate, now and before. */
@Component
public final class ExpenditureMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ExpenditureMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "programmes/expenditure-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        List<Measure> measures = new ArrayList<>();
        Categories categories = Categories.of(store, scope);
        if (!categories.funds().isEmpty()) {
            byCategory(measures, categories);
            totals(measures, categories.funds());
        }
        for (EarlierUtilization earlier : store.all(scope, EarlierUtilization.class)) {
            measures.add(new Measure(
                    MeasureKey.of(
                            "programmes",
                            "utilization-rate",
                            earlier.period().toString().replace('/', '-')),
                    "Utilization of programmatic funds in " + earlier.period(),
                    new Percentage(earlier.perCent()),
                    "as entered",
                    List.of(new RowSelection(
                            "earlier-utilization",
                            Map.of("period", earlier.period().toString())))));
        }
        return measures;
    }

    private static void byCategory(List<Measure> measures, Categories categories) {
        for (ProgrammaticCategory category : categories.all()) {
            measures.add(sum("expenditure", category.code(), category.title(), categories.spent(category)));
            measures.add(sum("budget", category.code(), category.title() + ": budget", categories.budgeted(category)));
        }
    }

    private static void totals(List<Measure> measures, ProjectFunds funds) {
        measures.add(sum("expenditure", "total", "Programmatic expenditure", funds.spent(project -> true)));
        measures.add(sum("budget", "total", "Programmatic budget", funds.budgeted(project -> true)));
        measures.add(new Measure(
                MeasureKey.of("programmes", "utilization-rate"),
                "Utilization of programmatic funds",
                Percentage.of(funds.spent(project -> true), funds.budgeted(project -> true))
                        .orElse(null),
                "expenditure of projects in per cent of their budgets",
                List.of(
                        new RowSelection("project-expenditure", Map.of()),
                        new RowSelection("project-budget", Map.of()))));
    }

    private static Measure sum(String what, String code, String title, Figure amount) {
        return new Measure(
                MeasureKey.of("programmes", what, code),
                title,
                amount,
                "sum over the projects whose areas feed the category, of-which lines included",
                List.of(new RowSelection("project-" + what, Map.of())));
    }
}

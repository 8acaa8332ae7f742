package org.missionbench.staffing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every category has strength and people for every month up to the last one for which anybody was counted. */
@Component
public final class MonthsCompleteCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public MonthsCompleteCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/months-complete";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        MonthlyStaffing staffing = MonthlyStaffing.of(store, scope);
        Optional<YearMonth> last = staffing.lastMonth();
        List<Finding> findings = new ArrayList<>();
        if (last.isEmpty()) {
            return findings;
        }
        for (PersonnelCategory category : staffing.tree().counted()) {
            StaffingFigures figures = staffing.figures(category.code());
            if (!figures.isEmpty()) {
                missing(
                        findings,
                        category,
                        "strength",
                        "monthly-strength",
                        months(figures, last.get(), month -> month.strength() == null));
                missing(
                        findings,
                        category,
                        "people in post",
                        "incumbency",
                        months(figures, last.get(), month -> month.people() == null));
            }
        }
        return findings;
    }

    private static List<YearMonth> months(StaffingFigures figures, YearMonth last, Predicate<StaffedMonth> lacking) {
        return figures.months().stream()
                .filter(month -> !month.month().isAfter(last))
                .filter(lacking)
                .map(StaffedMonth::month)
                .toList();
    }

    private void missing(
            List<Finding> findings, PersonnelCategory category, String what, String dataset, List<YearMonth> months) {
        if (!months.isEmpty()) {
            String listed = months.stream().map(YearMonth::toString).collect(Collectors.joining(", "));
            findings.add(new Finding(
                    id(),
                    Finding.Severity.WARNING,
                    "%s: no %s for %s, so averages and rates leave these months out; add rows to %s"
                            .formatted(category.title(), what, listed, dataset),
                    List.of(new Finding.Place("%s, %s".formatted(dataset, category.code()), listed))));
        }
    }
}

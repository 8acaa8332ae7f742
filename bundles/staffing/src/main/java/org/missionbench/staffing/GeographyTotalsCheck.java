package org.missionbench.staffing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The regions of a category add up to its people in post in that month. */
@Component
public final class GeographyTotalsCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public GeographyTotalsCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/geography-totals";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        MonthlyStaffing staffing = MonthlyStaffing.of(store, scope);
        Map<String, Map<YearMonth, Long>> sums = store.all(scope, RegionalCount.class).stream()
                .collect(Collectors.groupingBy(
                        RegionalCount::category,
                        TreeMap::new,
                        Collectors.groupingBy(
                                RegionalCount::month, TreeMap::new, Collectors.summingLong(RegionalCount::people))));
        List<Finding> findings = new ArrayList<>();
        sums.forEach((category, byMonth) -> staffing.figures(category).months().forEach(month -> {
            Long sum = byMonth.get(month.month());
            StaffedMonth.People people = month.people();
            if (sum != null && people != null && sum != people.people()) {
                findings.add(finding(category, month.month(), sum, people.people()));
            }
        }));
        return findings;
    }

    private Finding finding(String category, YearMonth month, long sum, long people) {
        String where = "geographic-distribution, %s, %s".formatted(category, month);
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "%s: the regions add up to %d, but %d people were in post; correct one of them"
                        .formatted(where, sum, people),
                List.of(
                        new Finding.Place(where, String.valueOf(sum)),
                        new Finding.Place("incumbency, %s, %s".formatted(category, month), String.valueOf(people))));
    }
}

package org.missionbench.staffing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is stated for a group is the sum of its categories. */
@Component
public final class GroupTotalsCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public GroupTotalsCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/group-totals";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        CategoryTree tree = CategoryTree.of(store, scope);
        List<Finding> findings = new ArrayList<>();
        compare(
                findings,
                tree,
                "budgeted-strength",
                store.all(scope, BudgetedStrength.class).stream()
                        .collect(Collectors.toMap(BudgetedStrength::category, BudgetedStrength::people)));
        byMonth(store.all(scope, MonthlyStrength.class), MonthlyStrength::month)
                .forEach((month, rows) -> compare(
                        findings,
                        tree,
                        "monthly-strength, " + month,
                        rows.stream().collect(Collectors.toMap(MonthlyStrength::category, MonthlyStrength::approved))));
        byMonth(store.all(scope, MonthlyIncumbency.class), MonthlyIncumbency::month)
                .forEach((month, rows) -> compare(
                        findings,
                        tree,
                        "incumbency, " + month,
                        rows.stream()
                                .collect(Collectors.toMap(MonthlyIncumbency::category, MonthlyIncumbency::people))));
        return findings;
    }

    private static <T> SortedMap<YearMonth, List<T>> byMonth(List<T> rows, Function<T, YearMonth> month) {
        return rows.stream().collect(Collectors.groupingBy(month, TreeMap::new, Collectors.toList()));
    }

    private void compare(List<Finding> findings, CategoryTree tree, String where, Map<String, Long> stated) {
        for (PersonnelCategory group : tree.all()) {
            Long total = stated.get(group.code());
            List<String> parts = tree.countedIn(group.code());
            if (total == null || !tree.isGroup(group.code()) || !stated.keySet().containsAll(parts)) {
                continue;
            }
            long sum = parts.stream()
                    .mapToLong(part -> stated.getOrDefault(part, 0L))
                    .sum();
            if (sum != total) {
                findings.add(finding(group, where, total, sum));
            }
        }
    }

    private Finding finding(PersonnelCategory group, String where, long total, long sum) {
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "%s: %s is stated as %d, but its categories add up to %d; correct one of them"
                        .formatted(where, group.title(), total, sum),
                List.of(
                        new Finding.Place("%s, %s".formatted(where, group.code()), String.valueOf(total)),
                        new Finding.Place(where + ", sum of categories", String.valueOf(sum))));
    }
}

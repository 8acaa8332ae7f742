package org.missionbench.staffing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** Strength and people by category and month: from monthly rows, or counted from posts where a category has none. */
final class MonthlyStaffing {

    private final CategoryTree tree;
    private final Map<String, List<StaffedMonth>> byCategory = new HashMap<>();
    private final boolean reconstructed;

    private MonthlyStaffing(CategoryTree tree, boolean reconstructed) {
        this.tree = tree;
        this.reconstructed = reconstructed;
    }

    static MonthlyStaffing of(RecordStore store, MissionPeriod scope) {
        Map<String, List<MonthlyStrength>> strength = store.all(scope, MonthlyStrength.class).stream()
                .filter(row -> scope.period().contains(row.month()))
                .collect(Collectors.groupingBy(MonthlyStrength::category));
        Map<String, List<MonthlyIncumbency>> people = store.all(scope, MonthlyIncumbency.class).stream()
                .filter(row -> scope.period().contains(row.month()))
                .collect(Collectors.groupingBy(MonthlyIncumbency::category));
        MonthlyStaffing staffing = new MonthlyStaffing(
                CategoryTree.of(store, scope),
                Stream.concat(
                                strength.values().stream().flatMap(List::stream).map(MonthlyStrength::basis),
                                people.values().stream().flatMap(List::stream).map(MonthlyIncumbency::basis))
                        .anyMatch(Basis.RECONSTRUCTED::equals));
        PostRegister posts = PostRegister.of(store, scope);
        List<YearMonth> countable = countable(scope, people.values());
        for (PersonnelCategory category : staffing.tree.counted()) {
            String code = category.code();
            SortedMap<YearMonth, StaffedMonth.Strength> strengths = strengths(
                    strength.getOrDefault(code, List.of()),
                    scope.period().months(),
                    month -> posts.strength(code, month));
            SortedMap<YearMonth, StaffedMonth.People> counts =
                    counts(people.getOrDefault(code, List.of()), countable, month -> posts.people(code, month));
            staffing.byCategory.put(code, merged(scope.period().months(), strengths, counts));
        }
        return staffing;
    }

    // a year that is not over ends, for what is counted from posts, with the last month that somebody has reported
    private static List<YearMonth> countable(MissionPeriod scope, Collection<List<MonthlyIncumbency>> reported) {
        Optional<YearMonth> last = reported.stream()
                .flatMap(List::stream)
                .map(MonthlyIncumbency::month)
                .max(YearMonth::compareTo);
        return scope.period().months().stream()
                .filter(month -> last.isEmpty() || !month.isAfter(last.get()))
                .toList();
    }

    private static SortedMap<YearMonth, StaffedMonth.Strength> strengths(
            List<MonthlyStrength> rows,
            List<YearMonth> months,
            Function<YearMonth, Optional<StaffedMonth.Strength>> counted) {
        SortedMap<YearMonth, StaffedMonth.Strength> strengths = new TreeMap<>();
        if (rows.isEmpty()) {
            months.forEach(month -> counted.apply(month).ifPresent(strength -> strengths.put(month, strength)));
        }
        rows.forEach(row -> strengths.put(row.month(), row.toStrength()));
        return strengths;
    }

    private static SortedMap<YearMonth, StaffedMonth.People> counts(
            List<MonthlyIncumbency> rows,
            List<YearMonth> months,
            Function<YearMonth, Optional<StaffedMonth.People>> counted) {
        SortedMap<YearMonth, StaffedMonth.People> counts = new TreeMap<>();
        if (rows.isEmpty()) {
            months.forEach(month -> counted.apply(month).ifPresent(people -> counts.put(month, people)));
        }
        rows.forEach(row -> counts.put(row.month(), StaffedMonth.People.of(row.people(), row.women())));
        return counts;
    }

    private static List<StaffedMonth> merged(
            List<YearMonth> months,
            Map<YearMonth, StaffedMonth.Strength> strengths,
            Map<YearMonth, StaffedMonth.People> counts) {
        return months.stream()
                .map(month -> StaffedMonth.of(month, strengths.get(month), counts.get(month)))
                .toList();
    }

    CategoryTree tree() {
        return tree;
    }

    /** Whether any monthly row was made up to agree with published figures. */
    boolean isReconstructed() {
        return reconstructed;
    }

    /** The figures of a category, or of all categories that a group adds up. */
    StaffingFigures figures(String code) {
        List<StaffedMonth> sum = new ArrayList<>();
        for (String counted : tree.countedIn(code)) {
            List<StaffedMonth> months = byCategory.getOrDefault(counted, List.of());
            for (int at = 0; at < months.size(); at++) {
                if (sum.size() <= at) {
                    sum.add(months.get(at));
                } else {
                    sum.set(at, sum.get(at).plus(months.get(at)));
                }
            }
        }
        return new StaffingFigures(sum);
    }

    /** Whether any category has a planned strength. */
    boolean hasPlanned() {
        return tree.counted().stream()
                .anyMatch(category -> figures(category.code()).hasPlanned());
    }

    /** The last month for which anybody was counted; empty when none was. */
    Optional<YearMonth> lastMonth() {
        return byCategory.values().stream()
                .flatMap(List::stream)
                .filter(month -> month.people() != null)
                .map(StaffedMonth::month)
                .max(YearMonth::compareTo);
    }
}

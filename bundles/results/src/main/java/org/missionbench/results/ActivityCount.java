package org.missionbench.results;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;

/**
 * How often a kind of activity stands in the log.
 *
 * @param kind the kind
 * @param rows its entries, each counting as often as it says
 */
record ActivityCount(ActivityKind kind, List<Activity> rows) {

    ActivityCount {
        rows = List.copyOf(rows);
    }

    /** The kinds in order of their codes, those without any entry too. */
    static List<ActivityCount> of(RecordStore store, MissionPeriod scope) {
        Map<String, List<Activity>> log =
                store.all(scope, Activity.class).stream().collect(Collectors.groupingBy(Activity::kind));
        return store.all(scope, ActivityKind.class).stream()
                .map(kind -> new ActivityCount(kind, log.getOrDefault(kind.code(), List.of())))
                .toList();
    }

    /** {@code results.activities.field-meeting}. */
    MeasureKey key() {
        return MeasureKey.of("results", "activities", kind.code());
    }

    long total() {
        return sum(row -> true);
    }

    /** How many have evidence. */
    long withEvidence() {
        return sum(row -> row.evidence() != null);
    }

    /** How many were not recorded at the time. */
    long reconstructed() {
        return sum(Activity::reconstructed);
    }

    /** By month, in order. */
    Map<YearMonth, Long> byMonth() {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> YearMonth.from(row.date()), TreeMap::new, Collectors.summingLong(Activity::count)));
    }

    private long sum(Predicate<Activity> chosen) {
        return rows.stream().filter(chosen).mapToLong(Activity::count).sum();
    }
}

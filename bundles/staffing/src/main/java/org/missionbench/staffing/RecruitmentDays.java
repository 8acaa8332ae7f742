package org.missionbench.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;

/** The average calendar days from the posting of a job opening to the selection of a candidate. */
final class RecruitmentDays {

    private static final int SCALE = 10;

    private final List<Recruitment> recruitments;
    private final List<LevelRange> ranges;

    private RecruitmentDays(List<Recruitment> recruitments, List<LevelRange> ranges) {
        this.recruitments = recruitments;
        this.ranges = ranges;
    }

    static RecruitmentDays of(RecordStore store, MissionPeriod scope) {
        return new RecruitmentDays(store.all(scope, Recruitment.class), store.all(scope, LevelRange.class));
    }

    /** The named ranges by code, with their titles. */
    SortedMap<String, String> rangeTitles() {
        SortedMap<String, String> titles = new TreeMap<>();
        ranges.forEach(range -> titles.putIfAbsent(range.code(), range.title()));
        return titles;
    }

    /** Whether any recruitment is known. */
    boolean isEmpty() {
        return recruitments.isEmpty();
    }

    /** Whether any recruitment was made up to agree with published averages. */
    boolean isReconstructed() {
        return recruitments.stream().anyMatch(row -> row.basis() == Basis.RECONSTRUCTED);
    }

    /** How many candidates were selected at the levels that count. */
    Quantity selected(Recruitment.Kind kind) {
        return Quantity.of(counted(kind, null).size(), "recruitment");
    }

    /** How many candidates were selected at the levels of a range. */
    Quantity selected(Recruitment.Kind kind, String range) {
        return Quantity.of(counted(kind, range).size(), "recruitment");
    }

    /** The average over the levels that count; empty when nobody was selected. */
    Optional<Quantity> average(Recruitment.Kind kind) {
        return average(counted(kind, null));
    }

    /** The average over the levels of a range; empty when nobody was selected. */
    Optional<Quantity> average(Recruitment.Kind kind, String range) {
        return average(counted(kind, range));
    }

    // without a declared range every level counts
    private List<Long> counted(Recruitment.Kind kind, @Nullable String range) {
        return recruitments.stream()
                .filter(row -> row.kind() == kind)
                .filter(row -> ranges.isEmpty()
                        || ranges.stream()
                                .filter(declared ->
                                        range == null || declared.code().equals(range))
                                .anyMatch(declared -> declared.level().equals(row.level())))
                .flatMap(row -> row.calendarDays().stream())
                .toList();
    }

    private static Optional<Quantity> average(List<Long> days) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum =
                BigDecimal.valueOf(days.stream().mapToLong(Long::longValue).sum());
        return Optional.of(
                new Quantity(sum.divide(BigDecimal.valueOf(days.size()), SCALE, RoundingMode.DOWN), "calendar day"));
    }
}

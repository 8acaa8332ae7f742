package org.missionbench.results;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.storage.StandaloneStore;

/** A real store with rows of an invented mission, and short ways to write them. */
final class OwnRows implements AutoCloseable {

    static final MissionPeriod SCOPE = new MissionPeriod("TESTMISSION", BudgetPeriod.parse("2023/24"));

    private final StandaloneStore store;
    private final SortedMap<MeasureKey, Measure> others = new TreeMap<>();

    private OwnRows(StandaloneStore store) {
        this.store = store;
    }

    static OwnRows in(Path folder) {
        return new OwnRows(StandaloneStore.open(folder.resolve("test.db"), List.of(new ResultsDatasets())));
    }

    /** One component with one accomplishment, everything else is for the test to say. */
    static OwnRows withAccomplishment(Path folder) {
        return in(folder)
                .put(
                        new FrameworkComponent("1", 10, "Support"),
                        new ExpectedAccomplishment("1.1", 10, "1", "Support that works"));
    }

    OwnRows put(Record... rows) {
        store.change(new ChangeNote("test", "test", ""), writer -> {
            for (Record row : rows) {
                writer.put(SCOPE, row);
            }
            return rows.length;
        });
        return this;
    }

    /** A figure that another module computes. */
    OwnRows measured(String key, Figure figure) {
        MeasureKey measure = new MeasureKey(key);
        others.put(measure, new Measure(measure, key, figure, "given", List.of()));
        return this;
    }

    RecordStore store() {
        return store;
    }

    /** The measures of results and those given. */
    Measures measures() {
        return scope -> {
            SortedMap<MeasureKey, Measure> all = new TreeMap<>(others);
            for (MeasureSource source : List.of(new FrameworkMeasures(store), new ActivityMeasures(store))) {
                source.measures(scope).forEach(measure -> all.put(measure.key(), measure));
            }
            return all;
        };
    }

    List<String> statements(ConsistencyCheck check) {
        return check.check(SCOPE).stream().map(Finding::statement).toList();
    }

    @Override
    public void close() {
        store.close();
    }

    static BigDecimal number(String written) {
        return new BigDecimal(written).setScale(6);
    }

    static Indicator indicator(Direction direction, Operator operator, String target, @Nullable String actual) {
        return new Indicator(
                "1.1.1",
                "1.1",
                10,
                "Share of days with power",
                "per cent",
                direction,
                operator,
                number(target),
                operator == Operator.TOLERANCE ? number("3") : null,
                null,
                actual == null ? null : number(actual),
                null,
                actual == null ? null : "It was {results.indicator.1-1-1.actual|prose-percentage}",
                null);
    }

    static PlannedOutput output(String code, @Nullable Completion completed, @Nullable String reason) {
        return new PlannedOutput(code, "1.1", null, null, 10, "Meetings", completed, "Meetings were held", reason);
    }

    static OutputQuantity planned(String output, String code, String value) {
        return new OutputQuantity(
                output,
                Role.PLANNED,
                code,
                10,
                "Planned " + code,
                number(value),
                "meeting",
                null,
                null,
                false,
                null,
                null);
    }

    static OutputQuantity completed(String output, String code, String value) {
        return quantity(output, code, value, null, null, false);
    }

    static OutputQuantity printed(String output, String code, String value) {
        return quantity(output, code, value, null, null, true);
    }

    static OutputQuantity part(String output, String code, String value, String whole) {
        return quantity(output, code, value, whole, null, false);
    }

    static OutputQuantity fed(String output, String code, String value, String measure) {
        return quantity(output, code, value, null, measure, true);
    }

    private static OutputQuantity quantity(
            String output,
            String code,
            String value,
            @Nullable String whole,
            @Nullable String measure,
            boolean printed) {
        return new OutputQuantity(
                output,
                Role.COMPLETED,
                code,
                10,
                "Completed " + code,
                number(value),
                "meeting",
                whole,
                measure,
                printed,
                null,
                null);
    }

    static Activity activity(String number, String day, long count, @Nullable String evidence) {
        return new Activity(
                number,
                LocalDate.parse(day),
                "field-meeting",
                count,
                "Meetings in the field",
                "North",
                null,
                evidence,
                false);
    }

    static FollowUp followUp(FollowUp.State state, @Nullable String action, @Nullable String due) {
        return followUp(state, action, due, Map.of());
    }

    /** A follow-up that must hold by a measure: its key to the least value. */
    static FollowUp followUp(
            FollowUp.State state, @Nullable String action, @Nullable String due, Map<String, String> atLeast) {
        Map.Entry<String, String> condition =
                atLeast.entrySet().stream().findFirst().orElse(null);
        return new FollowUp(
                "ga-1",
                "assembly",
                10,
                "Everything",
                "Resolution 1/1",
                "para. 1",
                "Do it",
                action,
                null,
                due == null ? null : LocalDate.parse(due),
                state,
                condition == null ? null : condition.getKey(),
                condition == null ? null : Operator.AT_LEAST,
                condition == null ? null : number(condition.getValue()));
    }
}

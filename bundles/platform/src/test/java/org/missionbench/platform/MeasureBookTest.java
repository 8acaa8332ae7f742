package org.missionbench.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.check.Finding.Severity;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;

class MeasureBookTest {

    private static final MissionPeriod SCOPE = new MissionPeriod("UNEM", BudgetPeriod.parse("2021/22"));

    @Test
    void ordersMeasuresByKey() {
        MeasureBook book = new MeasureBook(List.of(source("b/two", "b.x", "a.y"), source("a/one", "c.z")));
        assertThat(book.all(SCOPE).keySet()).extracting(MeasureKey::key).containsExactly("a.y", "b.x", "c.z");
    }

    @Test
    void keepsTheOthersWhenOneSourceFails() {
        MeasureBook book = new MeasureBook(List.of(failing("broken/measures"), source("a/one", "c.z")));
        MeasureReading reading = book.read(SCOPE);
        assertThat(reading.measures()).hasSize(1);
        assertThat(reading.failures())
                .extracting(Finding::statement)
                .containsExactly(
                        "The measures of broken/measures cannot be computed: no rates; its figures are missing until that is mended, details are in the log");
    }

    @Test
    void reportsAKeyThatTwoModulesClaim() {
        MeasureBook book = new MeasureBook(List.of(source("b/two", "c.z"), source("a/one", "c.z")));
        assertThat(book.read(SCOPE).failures())
                .extracting(Finding::statement)
                .containsExactly("Measure c.z of b/two is already computed by another module; rename one of them");
    }

    @Test
    void computesTheFiguresOnceForAllChecks() {
        AtomicInteger computed = new AtomicInteger();
        MeasureBook book = new MeasureBook(List.of(new Source("a/one", () -> {
            computed.incrementAndGet();
            return List.of();
        })));
        ConsistencyCheck asking = check("a/check", () -> {
            book.all(SCOPE);
            return List.of();
        });
        new CheckRun(book, List.of(asking, asking)).run(SCOPE);
        assertThat(computed).hasValue(1);
        book.all(SCOPE);
        assertThat(computed).hasValue(2);
    }

    @Test
    void putsFailuresOfSourcesAndChecksAmongTheFindings() {
        MeasureBook book = new MeasureBook(List.of(failing("broken/measures")));
        ConsistencyCheck note = check("a/note", () -> List.of(new Finding("a/note", Severity.NOTE, "n", List.of())));
        ConsistencyCheck broken = check("z/broken", () -> {
            throw new IllegalStateException("cannot divide");
        });

        List<Finding> findings = new CheckRun(book, List.of(note, broken)).run(SCOPE);

        assertThat(findings)
                .extracting(Finding::severity, Finding::rule)
                .containsExactly(
                        tuple(Severity.ERROR, "platform/measures-computed"),
                        tuple(Severity.ERROR, "z/broken"),
                        tuple(Severity.NOTE, "a/note"));
        assertThat(findings.get(1).statement())
                .isEqualTo(
                        "The check z/broken could not be run: cannot divide; nobody has judged its rule, details are in the log");
    }

    private static MeasureSource source(String id, String... keys) {
        return new Source(id, () -> List.of(keys).stream()
                .map(key -> new Measure(new MeasureKey(key), key, Money.usdCents(1), "one cent", List.of()))
                .toList());
    }

    private static MeasureSource failing(String id) {
        return new Source(id, () -> {
            throw new IllegalStateException("no rates");
        });
    }

    private static ConsistencyCheck check(String id, Supplier<List<Finding>> work) {
        return new Check(id, work);
    }

    private record Source(String id, Supplier<List<Measure>> work) implements MeasureSource {
        @Override
        public List<Measure> measures(MissionPeriod scope) {
            return work.get();
        }
    }

    private record Check(String id, Supplier<List<Finding>> work) implements ConsistencyCheck {
        @Override
        public List<Finding> check(MissionPeriod scope) {
            return work.get();
        }
    }
}

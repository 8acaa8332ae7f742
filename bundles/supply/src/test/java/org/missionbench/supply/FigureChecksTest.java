package org.missionbench.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;

class FigureChecksTest {

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.supply(folder);
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void comparePointsOfTheIndexWithResults() {
        ConsistencyCheck check = new IndexPointsFollowResultsCheck(rows.store());
        rows.put(
                OwnRows.indicator("a", "90.00", "90.00", "100.00", null),
                OwnRows.indicator("b", "90.00", "89.99", "99.00", null),
                OwnRows.indicator("c", "90.00", null, "0.00", null));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.indicator("b", "90.00", "89.99", "100.00", null));
        assertThat(only(check))
                .startsWith(
                        "Indicator b: the result 89.99 misses the target of at least 90.00, but it gave 100.00 of 100.00 points");
    }

    @Test
    void compareResultsOfTheIndexWithOurRecords() {
        ConsistencyCheck check = new IndexResultsFollowRecordsCheck(rows.store(), MeasuredFigures.ofAll(rows.store()));
        rows.put(
                OwnRows.seen("A-1", "office", 1),
                OwnRows.seen("S-1", "store", 10),
                OwnRows.indicator("a", "60.00", "66.67", "100.00", "supply.inventory.share-found"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.seen("T-1", "store", 1));
        assertThat(only(check))
                .startsWith("Indicator a: the result is 66.67, but supply.inventory.share-found gives 100.00");
    }

    @Test
    void findATargetThatIsMissedWithoutAReason() {
        ConsistencyCheck check = new TargetsReachedCheck(rows.store(), MeasuredFigures.ofAll(rows.store()));
        rows.put(target("100.00", null), OwnRows.cargo("1", "2023-07-03", "store", "office", "100"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.cargo("2", "2023-07-04", "store", "office", "0.50"));
        assertThat(only(check))
                .startsWith("Cargo distributed: 100.5, but at most 100 was planned (A plan) and nobody says why");
        rows.put(target("100.00", "More was moved"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
    }

    @Test
    void findATargetForAFigureThatDoesNotExist() {
        rows.put(target("100.00", null));
        assertThat(only(new TargetsReachedCheck(rows.store(), MeasuredFigures.ofAll(rows.store()))))
                .startsWith("supply-target, supply.cargo.kilograms: the rows give no such figure");
    }

    @Test
    void compareWhatOthersStateAsFarAsTheyRoundIt() {
        ConsistencyCheck check = new StatedElsewhereCheck(rows.store(), MeasuredFigures.ofAll(rows.store()));
        rows.put(stated("20400"));
        assertThat(only(check)).startsWith("Property, historical cost: the rows give 20,450, but A text states 20400");
        rows.put(stated("20500"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
    }

    @Test
    void takeTheWrittenValueWhenTheModuleThatStatesItIsAbsent() {
        rows.put(new StatedElsewhere(
                "supply.property.items", "A text", "narrative.figure.things", new BigDecimal("4.000"), BigDecimal.ONE));
        assertThat(only(new StatedElsewhereCheck(rows.store(), MeasuredFigures.ofAll(rows.store()))))
                .startsWith("Property, items: the rows give 3, but A text states 4");
    }

    private static StatedElsewhere stated(String value) {
        return new StatedElsewhere(
                "supply.property.historical-cost", "A text", null, new BigDecimal(value), new BigDecimal("100"));
    }

    private static Target target(String value, @Nullable String reason) {
        return new Target("supply.cargo.kilograms", Bound.AT_MOST, new BigDecimal(value), "kilogram", reason, "A plan");
    }

    private static String only(ConsistencyCheck check) {
        return check.check(OwnRows.SCOPE).stream()
                .map(Finding::statement)
                .reduce((one, other) -> one + " | " + other)
                .orElse("nothing");
    }
}

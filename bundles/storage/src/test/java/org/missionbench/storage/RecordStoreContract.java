package org.missionbench.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionbench.storage.Samples.NOTE;
import static org.missionbench.storage.Samples.SCOPE;
import static org.missionbench.storage.Samples.posting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.MissingReference;
import org.missionbench.contracts.dataset.WriteSummary;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.missionbench.storage.Samples.BudgetClass;
import org.missionbench.storage.Samples.Posting;
import org.missionbench.storage.Samples.Spending;
import org.missionbench.storage.Samples.Stage;

/** What every record store does, whatever keeps its rows. */
abstract class RecordStoreContract extends PreviewContract {

    static final DatasetShape CLASS = DatasetShape.of(BudgetClass.class);

    @Test
    void givesBackEveryTypeAsItWasPut() {
        put(posting("A", 1, "travel", 100));
        assertThat(store.all(SCOPE, Posting.class)).containsExactly(posting("A", 1, "travel", 100));
    }

    @Test
    void sortsRowsByTheirKeys() {
        put(posting("b", 1, "travel", 1), posting("B", 10, "travel", 1), posting("B", 9, "travel", 1));
        assertThat(store.all(SCOPE, Posting.class))
                .extracting(Posting::document, Posting::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("B", 9L),
                        org.assertj.core.groups.Tuple.tuple("B", 10L),
                        org.assertj.core.groups.Tuple.tuple("b", 1L));
    }

    @Test
    void tellsAddedChangedUnchangedAndRepeatedRowsApart() {
        put(posting("A", 1, "travel", 100), posting("A", 2, "travel", 100));
        WriteSummary summary = put(
                posting("A", 1, "travel", 100),
                posting("A", 2, "travel", 150),
                posting("A", 3, "travel", 100),
                posting("A", 1, "travel", 100),
                posting("A", 3, "travel", 100));
        assertThat(summary).isEqualTo(new WriteSummary(1, 1, 1, 0, List.of(4L, 5L)));
    }

    @Test
    void rollsRowsUpAndForgetsEmptyGroups() {
        put(posting("A", 1, "travel", 100), posting("A", 2, "travel", 50), posting("A", 3, "fuel", 7));
        put(posting("A", 3, "travel", 8));
        assertThat(store.all(SCOPE, Spending.class))
                .containsExactly(
                        new Spending("travel", YearMonth.of(2021, 7), Stage.OBLIGATION, Money.usdCents(158), 3));
    }

    @Test
    void removesWhatWasNotPutAgain() {
        put(posting("A", 1, "travel", 100), posting("A", 2, "travel", 50), posting("A", 3, "fuel", 7));
        WriteSummary summary = store.change(NOTE, writer -> {
            writer.expectAll(SCOPE, POSTING);
            writer.put(SCOPE, posting("A", 1, "travel", 100));
            writer.put(SCOPE, posting("A", 3, "fuel", 8));
            writer.removeOthers(SCOPE, POSTING);
            return writer.summary().get("posting");
        });
        assertThat(summary).isEqualTo(new WriteSummary(0, 1, 1, 1, List.of()));
        assertThat(store.all(SCOPE, Posting.class))
                .containsExactly(posting("A", 1, "travel", 100), posting("A", 3, "fuel", 8));
    }

    @Test
    void showsRowsAndRollUpsWithoutAChangeToWhoAsksAlone() {
        put(posting("A", 1, "travel", 100));
        put(posting("A", 1, "travel", 101), posting("A", 2, "travel", 5));
        List<Posting> without = store.without(3, () -> {
            assertThat(store.all(SCOPE, Spending.class))
                    .containsExactly(
                            new Spending("travel", YearMonth.of(2021, 7), Stage.OBLIGATION, Money.usdCents(100), 1));
            return store.all(SCOPE, Posting.class);
        });
        assertThat(without).containsExactly(posting("A", 1, "travel", 100));
        assertThat(store.all(SCOPE, Posting.class))
                .containsExactly(posting("A", 1, "travel", 101), posting("A", 2, "travel", 5));
        assertThat(store.changes(SCOPE, 10)).hasSize(3);
    }

    @Test
    void givesBackRowsAsTheyStoodAfterAChange() {
        put(posting("A", 1, "travel", 100), posting("A", 10, "travel", 7));
        put(posting("A", 1, "travel", 101), posting("A", 2, "travel", 5));
        store.undo(3, NOTE);
        assertThat(store.allAsOf(SCOPE, Posting.class, 1)).isEmpty();
        assertThat(store.allAsOf(SCOPE, Posting.class, 3))
                .containsExactly(
                        posting("A", 1, "travel", 101), posting("A", 2, "travel", 5), posting("A", 10, "travel", 7));
        assertThat(store.allAsOf(SCOPE, Posting.class, 4))
                .containsExactly(posting("A", 1, "travel", 100), posting("A", 10, "travel", 7))
                .isEqualTo(store.allAsOf(SCOPE, Posting.class, 2));
    }

    @Test
    void keepsNothingOfWorkThatFails() {
        assertThatThrownBy(() -> store.change(NOTE, writer -> {
                    writer.put(SCOPE, posting("A", 1, "travel", 100));
                    throw new IllegalArgumentException("enough");
                }))
                .hasMessage("enough");
        assertThat(store.count(SCOPE, POSTING)).isZero();
        assertThat(store.all(SCOPE, Spending.class)).isEmpty();
    }

    @Test
    void namesTheFirstRowOfEachMissingReference() {
        Map<MissingReference, Long> missing = store.change(NOTE, writer -> {
            writer.put(SCOPE, POSTING, POSTING.valuesOf(posting("A", 1, "travel", 1)), 11);
            writer.put(SCOPE, POSTING, POSTING.valuesOf(posting("A", 2, "travle", 1)), 12);
            writer.put(SCOPE, POSTING, POSTING.valuesOf(posting("A", 3, "travle", 1)), 13);
            writer.discard();
            return writer.missingReferences();
        });
        assertThat(missing)
                .containsExactly(
                        Map.entry(new MissingReference("posting", "budget_class", "travle", "budget-class"), 12L));
    }

    @Test
    void refusesAChangeWithAMissingReference() {
        assertThatThrownBy(() -> put(posting("A", 1, "travle", 1)))
                .hasMessage("posting: column budget_class refers to 'travle', which budget-class does not have: "
                        + "add it there, or correct the value; nothing of this change was kept");
        assertThat(store.count(SCOPE, POSTING)).isZero();
    }

    @Test
    void refusesToRemoveARowThatOthersReferTo() {
        put(posting("A", 1, "travel", 1));
        assertThatThrownBy(() -> store.change(NOTE, writer -> {
                    writer.expectAll(SCOPE, CLASS);
                    writer.put(SCOPE, new BudgetClass("fuel", "Fuel"));
                    writer.removeOthers(SCOPE, CLASS);
                    return "";
                }))
                .hasMessageContaining(
                        "posting: column budget_class refers to 'travel', which budget-class does not have");
    }

    @Test
    void removesAMissionsPeriodWhole() {
        put(posting("A", 1, "travel", 1));
        store.change(NOTE, writer -> {
            writer.removeAll(SCOPE);
            return "";
        });
        assertThat(store.all(SCOPE, Posting.class)).isEmpty();
        assertThat(store.all(SCOPE, Spending.class)).isEmpty();
        assertThat(store.missionPeriods()).isEmpty();
    }

    @Test
    void findsRowsByTheirColumns() {
        put(posting("A", 1, "travel", 1), posting("A", 2, "fuel", 1), posting("A", 3, "travel", 1));
        Map<String, Object> equal = Map.of("budget_class", "travel", "month", "2021-07", "stage", Stage.OBLIGATION);
        assertThat(store.some(SCOPE, Posting.class, equal, 50))
                .extracting(Posting::line)
                .containsExactly(1L, 3L);
        assertThat(store.some(SCOPE, Posting.class, equal, 1))
                .extracting(Posting::line)
                .containsExactly(1L);
    }

    @Test
    void scansWithOneArray() {
        put(posting("A", 1, "travel", 1), posting("A", 2, "fuel", 1));
        List<Object> seen = new ArrayList<>();
        store.scan(SCOPE, POSTING, values -> seen.add(values[1] + " " + values[9]));
        assertThat(seen).containsExactly("1 USD 0.01", "2 USD 0.01");
    }

    @Test
    void keepsMissionsAndPeriodsApart() {
        MissionPeriod next = new MissionPeriod("UNXX", new BudgetPeriod(2022));
        put(posting("A", 1, "travel", 1));
        store.change(NOTE, writer -> {
            writer.put(next, new BudgetClass("travel", "Official travel"));
            return "";
        });
        assertThat(store.missionPeriods()).containsExactly(SCOPE, next);
        assertThat(store.all(next, Posting.class)).isEmpty();
        assertThat(store.changes(next, 10)).hasSize(1);
    }

    @Test
    void undoesAChange() {
        put(posting("A", 1, "travel", 100), posting("A", 2, "travel", 50));
        store.change(NOTE, writer -> {
            writer.expectAll(SCOPE, POSTING);
            writer.put(SCOPE, posting("A", 1, "fuel", 70));
            writer.put(SCOPE, posting("A", 9, "fuel", 1));
            writer.removeOthers(SCOPE, POSTING);
            return "";
        });
        assertThat(store.undo(3, NOTE).rows()).isEqualTo(Map.of("posting", 3L));
        assertThat(store.all(SCOPE, Posting.class))
                .containsExactly(posting("A", 1, "travel", 100), posting("A", 2, "travel", 50));
        assertThat(store.all(SCOPE, Spending.class))
                .containsExactly(
                        new Spending("travel", YearMonth.of(2021, 7), Stage.OBLIGATION, Money.usdCents(150), 2));
        assertThat(store.undo(4, NOTE).number()).isEqualTo(5);
        assertThat(store.all(SCOPE, Posting.class))
                .containsExactly(posting("A", 1, "fuel", 70), posting("A", 9, "fuel", 1));
    }

    @Test
    void refusesToUndoWhatALaterChangeHasTouched() {
        put(posting("A", 1, "travel", 100));
        put(posting("A", 1, "travel", 101));
        assertThatThrownBy(() -> store.undo(2, NOTE))
                .hasMessage(
                        "Change 2 cannot be undone: change 3 has touched one of its rows since; undo change 3 first");
    }

    @Test
    void tellsWhoChangedWhat() {
        put(posting("A", 1, "travel", 100));
        assertThat(store.changes(SCOPE, 1)).singleElement().satisfies(change -> {
            assertThat(change.number()).isEqualTo(2);
            assertThat(change.note()).isEqualTo(NOTE);
            assertThat(change.rows()).isEqualTo(Map.of("posting", 1L));
        });
    }

    @Test
    void readsTheStateBeforeARunningChange() {
        store.change(NOTE, writer -> {
            writer.put(SCOPE, posting("A", 1, "travel", 100));
            writer.summary();
            assertThat(store.count(SCOPE, POSTING)).isZero();
            return "";
        });
        assertThat(store.count(SCOPE, POSTING)).isEqualTo(1);
    }

    @Test
    void staysExactOverManyBatches() {
        store.change(NOTE, writer -> {
            for (int at = 0; at < 2_000; at++) {
                writer.put(SCOPE, posting("A", at, at % 3 == 0 ? "fuel" : "travel", at));
            }
            return "";
        });
        store.change(NOTE, writer -> {
            writer.expectAll(SCOPE, POSTING);
            for (int at = 0; at < 2_000; at += 2) {
                writer.put(SCOPE, posting("A", at, "travel", at));
            }
            writer.removeOthers(SCOPE, POSTING);
            return "";
        });
        assertThat(store.all(SCOPE, Spending.class))
                .containsExactly(new Spending(
                        "travel", YearMonth.of(2021, 7), Stage.OBLIGATION, Money.usdCents(999_000), 1_000));
    }

    @Test
    void findsTheRowsOfAGroupInALargeTableInOrder() {
        store.change(NOTE, writer -> {
            for (int at = 0; at < 60_000; at++) {
                writer.put(SCOPE, posting("A", at, at % 30_000 == 7 ? "fuel" : "travel", at));
            }
            return "";
        });
        Map<String, Object> group = Map.of("budget_class", "fuel", "month", "2021-07", "stage", "obligation");
        assertThat(store.some(SCOPE, Posting.class, group, 50))
                .extracting(Posting::line)
                .containsExactly(7L, 30_007L);
        assertThat(store.some(SCOPE, Posting.class, group, 1))
                .extracting(Posting::line)
                .containsExactly(7L);
    }
}

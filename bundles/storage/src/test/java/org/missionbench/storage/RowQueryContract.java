package org.missionbench.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionbench.storage.Samples.NOTE;
import static org.missionbench.storage.Samples.SCOPE;
import static org.missionbench.storage.Samples.posting;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RecordStore.Comparison;
import org.missionbench.contracts.dataset.RecordStore.Condition;
import org.missionbench.contracts.dataset.RecordStore.Order;
import org.missionbench.contracts.dataset.RecordStore.RowQuery;
import org.missionbench.kernel.Money;

/** What every record store answers to a person who looks for rows. */
abstract class RowQueryContract extends RecordStoreContract {

    private static final RowQuery ALL = new RowQuery(List.of(), "", List.of(), 0, 100);

    private List<Object> documents(RowQuery query) {
        return store.window(SCOPE, POSTING, query).rows().stream()
                .map(row -> (Object) row[0])
                .toList();
    }

    private static RowQuery where(String column, Comparison comparison, String value) {
        return new RowQuery(List.of(new Condition(column, comparison, value)), "", List.of(), 0, 100);
    }

    @Test
    void cutsAWindowOutOfTheRowsInAnyOrder() {
        put(posting("A", 1, "travel", 300), posting("B", 1, "fuel", 100), posting("C", 1, "fuel", 200));
        RowQuery second = new RowQuery(List.of(), "", List.of(new Order("dollars", true)), 1, 1);
        assertThat(documents(second)).containsExactly("C");
        assertThat(documents(ALL)).containsExactly("A", "B", "C");
    }

    @Test
    void findsRowsByConditionsAndWords() {
        put(posting("A", 1, "travel", 300), posting("B", 1, "fuel", 100), posting("C_%", 1, "fuel", 200));
        assertThat(documents(where("budget_class", Comparison.EQUAL, "fuel"))).containsExactly("B", "C_%");
        assertThat(documents(where("dollars", Comparison.AT_LEAST, "2.00"))).containsExactly("A", "C_%");
        assertThat(documents(where("earlier", Comparison.EQUAL, ""))).hasSize(3);
        assertThat(documents(where("document", Comparison.CONTAINS, "_%"))).containsExactly("C_%");
        assertThat(documents(new RowQuery(List.of(), "TRAV", List.of(), 0, 10))).containsExactly("A");
    }

    @Test
    void addsUpWhatAQueryFinds() {
        put(posting("A", 1, "travel", 300), posting("B", 1, "fuel", 100), posting("C", 1, "fuel", 200));
        RecordStore.Totals totals = store.totals(SCOPE, POSTING, where("budget_class", Comparison.EQUAL, "fuel"));
        assertThat(totals.count()).isEqualTo(2);
        assertThat(totals.sums()).containsEntry("dollars", Money.usdCents(300)).doesNotContainKey("amount");
    }

    @Test
    void findsOneOfSeveralValuesAndAMissingOneAmongThem() {
        put(posting("A", 1, "travel", 300), posting("B|C", 1, "fuel", 100), posting("D", 1, "fuel", 200));
        assertThat(documents(where("document", Comparison.ONE_OF, "A|B\\|C"))).containsExactly("A", "B|C");
        assertThat(documents(where("budget_class", Comparison.ONE_OF, "fuel|"))).containsExactly("B|C", "D");
        assertThat(documents(where("earlier", Comparison.ONE_OF, "2020/21|"))).hasSize(3);
    }

    @Test
    void groupsRowsWithTheirCountsAndSums() {
        put(posting("A", 1, "travel", 300), posting("B", 1, "fuel", 100), posting("C", 1, "fuel", 200));
        List<RecordStore.Group> groups = store.groups(SCOPE, POSTING, ALL, List.of("budget_class"));
        assertThat(groups).extracting(RecordStore.Group::values).containsExactly(List.of("fuel"), List.of("travel"));
        assertThat(groups.get(0).totals().count()).isEqualTo(2);
        assertThat(groups.get(0).totals().sums()).containsEntry("dollars", Money.usdCents(300));
        assertThat(store.groups(SCOPE, POSTING, ALL, List.of("document", "line")))
                .hasSize(3);
        assertThatThrownBy(() -> store.groups(SCOPE, POSTING, ALL, List.of("amount")))
                .hasMessageContaining("several currencies");
    }

    @Test
    void totalsFollowEveryChange() {
        put(posting("A", 1, "fuel", 300));
        RowQuery some = where("document", Comparison.CONTAINS, "A");
        assertThat(store.totals(SCOPE, POSTING, some).count()).isEqualTo(1);
        put(posting("A", 2, "fuel", 100));
        assertThat(store.totals(SCOPE, POSTING, some).count()).isEqualTo(2);
        assertThat(store.totals(SCOPE, POSTING, some).sums()).containsEntry("dollars", Money.usdCents(400));
        long last = store.changes(SCOPE, 1).get(0).number();
        long without =
                store.without(last, () -> store.totals(SCOPE, POSTING, some).count());
        assertThat(without).isEqualTo(1);
        assertThat(store.totals(SCOPE, POSTING, some).count()).isEqualTo(2);
    }

    @Test
    void refusesAColumnOrValueThatTheDatasetCannotHave() {
        assertThatThrownBy(() -> documents(where("colour", Comparison.EQUAL, "red")))
                .hasMessageContaining("has no column colour; its columns are [document");
        assertThatThrownBy(() -> documents(where("dollars", Comparison.EQUAL, "much")))
                .hasMessageContaining("column dollars: 'much' is not an amount");
    }

    @Test
    void remembersTheVersionsOfARow() {
        put(posting("A", 1, "travel", 100));
        put(posting("A", 1, "travel", 200));
        boolean removed = store.change(NOTE, writer -> writer.remove(SCOPE, POSTING, List.of("A", 1L)));
        assertThat(removed).isTrue();
        assertThat(store.versions(SCOPE, POSTING, List.of("A", 1L)))
                .extracting(version -> version.values()[9])
                .containsExactly(Money.usdCents(200), Money.usdCents(100));
        assertThat(documents(ALL)).isEmpty();
    }

    @Test
    void refusesToRemoveOneRowThatOthersReferTo() {
        put(posting("A", 1, "travel", 100));
        assertThatThrownBy(() -> store.change(NOTE, writer -> writer.remove(SCOPE, CLASS, List.of("travel"))))
                .hasMessageContaining("refers to 'travel'");
    }
}

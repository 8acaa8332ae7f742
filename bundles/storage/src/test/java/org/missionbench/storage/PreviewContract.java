package org.missionbench.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionbench.storage.Samples.NOTE;
import static org.missionbench.storage.Samples.SCOPE;
import static org.missionbench.storage.Samples.posting;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.DatasetSource;
import org.missionbench.contracts.dataset.WriteSummary;
import org.missionbench.storage.Samples.BudgetClass;
import org.missionbench.storage.Samples.Posting;
import org.missionbench.storage.Samples.Spending;

/** What holds of changes that are not kept, and of their notes, whatever the database. */
abstract class PreviewContract {

    static final DatasetShape POSTING = DatasetShape.of(Posting.class);
    static final DatasetSource SOURCE =
            Samples.source("tests/finance", BudgetClass.class, Posting.class, Spending.class);

    TestStore store;

    /** The database of the test, empty at its beginning. */
    abstract Database database();

    @BeforeEach
    void open() {
        store = new TestStore(database(), List.of(SOURCE));
        store.change(NOTE, writer -> {
            writer.put(SCOPE, new BudgetClass("travel", "Official travel"));
            writer.put(SCOPE, new BudgetClass("fuel", "Fuel"));
            return "";
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    WriteSummary put(Posting... rows) {
        return store.change(NOTE, writer -> {
            for (int at = 0; at < rows.length; at++) {
                writer.put(SCOPE, POSTING, POSTING.valuesOf(rows[at]), at + 1);
            }
            return writer.summary().getOrDefault("posting", new WriteSummary(0, 0, 0, 0, List.of()));
        });
    }

    @Test
    void keepsNothingOfAPreview() {
        WriteSummary summary = store.change(NOTE, writer -> {
            writer.put(SCOPE, posting("A", 1, "travel", 100));
            writer.discard();
            return writer.summary().get("posting");
        });
        assertThat(summary.added()).isEqualTo(1);
        assertThat(store.count(SCOPE, POSTING)).isZero();
        assertThat(store.changes(SCOPE, 10)).hasSize(1);
    }

    @Test
    void showsRowsAndRollUpsOfAPreviewToItsOwnWorkOnly() {
        put(posting("A", 1, "travel", 100));
        List<String> seen = store.change(NOTE, writer -> {
            writer.put(SCOPE, posting("A", 2, "travel", 5));
            return writer.preview(() -> List.of(
                    store.all(SCOPE, Posting.class).toString(),
                    store.all(SCOPE, Spending.class).toString()));
        });
        assertThat(seen)
                .containsExactly(
                        List.of(posting("A", 1, "travel", 100), posting("A", 2, "travel", 5))
                                .toString(),
                        "[Spending[budgetClass=travel, month=2021-07, stage=OBLIGATION, dollars=USD 1.05, postings=2]]");
        assertThat(store.all(SCOPE, Posting.class)).containsExactly(posting("A", 1, "travel", 100));
        assertThat(store.changes(SCOPE, 10)).hasSize(2);
    }

    @Test
    void takesAnotherNoteWhenRowsHaveBeenRead() {
        store.change(NOTE, writer -> {
            writer.put(SCOPE, posting("A", 1, "travel", 100));
            writer.note(new ChangeNote("somebody", "import", "a.csv, SHA-256 77"));
            return "";
        });
        assertThat(store.changes(SCOPE, 1).get(0).note().source()).isEqualTo("a.csv, SHA-256 77");
    }
}

package org.missionbench.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionbench.storage.Samples.NOTE;
import static org.missionbench.storage.Samples.SCOPE;
import static org.missionbench.storage.Samples.posting;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.dataset.ChangeRecord;
import org.missionbench.storage.Samples.Posting;

/** What holds of several changes taken back one after the other, whatever the database. */
abstract class UndoContract extends RowQueryContract {

    @Test
    void undoesOneChangeAfterTheOther() {
        put(posting("A", 1, "travel", 100));
        put(posting("A", 1, "travel", 101), posting("A", 2, "travel", 50));
        put(posting("A", 1, "travel", 102));
        store.undo(4, NOTE);
        store.undo(3, NOTE);
        assertThat(store.all(SCOPE, Posting.class)).containsExactly(posting("A", 1, "travel", 100));
        store.undo(2, NOTE);
        assertThat(store.all(SCOPE, Posting.class)).isEmpty();
    }

    @Test
    void redoesOneChangeAfterTheOther() {
        put(posting("A", 1, "travel", 100));
        put(posting("A", 1, "travel", 101));
        put(posting("A", 1, "travel", 102));
        store.undo(toUndo().number(), NOTE);
        store.undo(toUndo().number(), NOTE);
        assertThat(store.all(SCOPE, Posting.class)).containsExactly(posting("A", 1, "travel", 100));
        store.undo(toRedo().number(), NOTE);
        assertThat(store.all(SCOPE, Posting.class)).containsExactly(posting("A", 1, "travel", 101));
        store.undo(toRedo().number(), NOTE);
        assertThat(store.all(SCOPE, Posting.class)).containsExactly(posting("A", 1, "travel", 102));
        assertThat(ChangeRecord.toRedo(changes())).isEmpty();
        store.undo(toUndo().number(), NOTE);
        assertThat(store.all(SCOPE, Posting.class)).containsExactly(posting("A", 1, "travel", 101));
    }

    @Test
    void undoesTheRemovalOfARowThatWasPutBackAndRemovedAgain() {
        put(posting("A", 1, "travel", 100));
        store.change(NOTE, writer -> writer.remove(SCOPE, POSTING, List.of("A", 1L)));
        put(posting("A", 1, "fuel", 7));
        store.undo(4, NOTE);
        store.undo(3, NOTE);
        assertThat(store.all(SCOPE, Posting.class)).containsExactly(posting("A", 1, "travel", 100));
    }

    @Test
    void refusesWhenAChangeThatStandsLiesBetween() {
        put(posting("A", 1, "travel", 100));
        put(posting("A", 1, "travel", 101));
        store.undo(3, NOTE);
        put(posting("A", 1, "travel", 103));
        assertThatThrownBy(() -> store.undo(2, NOTE))
                .hasMessage(
                        "Change 2 cannot be undone: change 5 has touched one of its rows since; undo change 5 first");
    }

    @Test
    void aNewChangeLeavesNothingToRedo() {
        put(posting("A", 1, "travel", 100));
        store.undo(2, NOTE);
        put(posting("A", 2, "travel", 1));
        assertThat(ChangeRecord.toRedo(changes())).isEmpty();
        assertThat(toUndo().number()).isEqualTo(4);
    }

    private ChangeRecord toUndo() {
        return ChangeRecord.toUndo(changes()).orElseThrow();
    }

    private ChangeRecord toRedo() {
        Optional<ChangeRecord> found = ChangeRecord.toRedo(changes());
        return found.orElseThrow();
    }

    private List<ChangeRecord> changes() {
        return store.changes(SCOPE, 100);
    }
}

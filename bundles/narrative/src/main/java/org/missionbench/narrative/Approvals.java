package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.missionbench.contracts.dataset.ChangeRecord;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/**
 * When chapters were approved, by the numbers of changes.
 *
 * @param store whose history is asked
 * @param scope the mission and period
 */
record Approvals(RecordStore store, MissionPeriod scope) {

    private static final int EVERY = Integer.MAX_VALUE;

    /** The change that made a chapter what it is; empty when nobody has approved it. */
    OptionalLong of(Chapter chapter) {
        if (chapter.state() != Chapter.State.APPROVED) {
            return OptionalLong.empty();
        }
        OptionalLong approval = OptionalLong.empty();
        for (long number : touching("chapter")) {
            boolean approved = store.allAsOf(scope, Chapter.class, number).stream()
                    .anyMatch(row -> row.place().equals(chapter.place()) && row.state() == Chapter.State.APPROVED);
            if (!approved) {
                return approval;
            }
            approval = OptionalLong.of(number);
        }
        return approval;
    }

    /** The changes that touched a dataset, newest first. */
    private List<Long> touching(String dataset) {
        List<Long> numbers = new ArrayList<>();
        for (ChangeRecord change : store.changes(scope, EVERY)) {
            if (change.rows().containsKey(dataset)) {
                numbers.add(change.number());
            }
        }
        return numbers;
    }
}

package org.missionbench.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.dataset.RecordStore.Group;

/**
 * The last summaries of large tables, each good until the next change of its dataset: a person who scrolls, sorts and
 * goes back asks for the same ones again and again.
 */
final class RememberedSummaries {

    private static final int MOST = 64;

    private final Map<Question, Answer> answers = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Answer> eldest) {
            return size() > MOST;
        }
    });

    /** What was asked; the query without its orders, which change no sum. */
    record Question(Summary summary, List<String> columns) {}

    private record Answer(long change, List<Group> groups) {}

    List<Group> ask(Connection connection, Question question) throws SQLException {
        Summary summary = question.summary();
        long change = new AuditTrail(connection).lastOf(summary.scope(), summary.rowsName());
        Answer known = answers.get(question);
        if (known != null && known.change() == change) {
            return known.groups();
        }
        List<Group> groups = summary.groups(connection, question.columns());
        answers.put(question, new Answer(change, List.copyOf(groups)));
        return groups;
    }

    void forget() {
        answers.clear();
    }
}

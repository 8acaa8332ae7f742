package org.missionbench.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.WriteSummary;
import org.missionbench.kernel.MissionPeriod;

/** Writes the rows of one table, mission and period within one change. */
final class TableWriter implements AutoCloseable {

    private static final int BATCH = 256;
    private static final int MOST_TAGS = 1_000;

    private final RunningChange change;
    private final MissionPeriod scope;
    private final Table table;
    private final TableSql sql;
    private final List<RollUpDeltas> rollUps;
    private final PreparedStatement insert;
    private final List<@Nullable Object[]> batch = new ArrayList<>(BATCH);
    private final long[] batchTags = new long[BATCH];
    // keys that were put and found as they are; rows added or changed carry the number of the change instead
    private final KeySet unchangedKeys = new KeySet();
    private final List<Long> repeatedTags = new ArrayList<>();
    // then rows are looked for before they are inserted: an import that is repeated takes half the time
    private boolean mostlyPresent;
    private long added;
    private long changed;
    private long unchanged;
    private long removed;

    TableWriter(RunningChange change, MissionPeriod scope, Table table) throws SQLException {
        this.change = change;
        this.scope = scope;
        this.table = table;
        this.sql = new TableSql(table);
        this.rollUps = change.catalog().rollUpsOf(table).stream()
                .map(RollUpDeltas::new)
                .toList();
        this.insert = change.connection().prepareStatement(sql.insert());
    }

    MissionPeriod scope() {
        return scope;
    }

    Table table() {
        return table;
    }

    void put(@Nullable Object[] kept, long tag) throws SQLException {
        batchTags[batch.size()] = tag;
        batch.add(kept);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    /** Writes what a batch still holds. */
    void flush() throws SQLException {
        if (batch.isEmpty()) {
            return;
        }
        Map<List<Object>, StoredRow> found = new HashMap<>();
        if (mostlyPresent) {
            find(batch, found);
        }
        List<Integer> present = insertAllBut(found);
        mostlyPresent = present.size() > batch.size() / 2;
        if (!present.isEmpty()) {
            meet(present, found);
        }
        batch.clear();
        writeFullRollUps();
    }

    /** Writes the roll-ups, after which they agree with the rows. */
    void writeRollUps() throws SQLException {
        flush();
        for (RollUpDeltas rollUp : rollUps) {
            rollUp.write(change.connection(), scope);
        }
    }

    /** Removes rows and keeps them in the history. */
    void remove(List<StoredRow> rows) throws SQLException {
        try (PreparedStatement delete = change.connection().prepareStatement(sql.delete())) {
            for (StoredRow row : rows) {
                bindKey(delete, Scope.bind(delete, scope), row.kept());
                delete.addBatch();
                count(row.kept(), -1);
            }
            delete.executeBatch();
        }
        change.history().keep(scope, table, rows, change.number());
        removed += rows.size();
    }

    /** Whether a row that was found has been put by this change. */
    boolean wasPut(StoredRow row) {
        return row.change() == change.number() || unchangedKeys.contains(table.keyOf(row.kept()));
    }

    /** Whether the table has no row but those this change has put; then nobody needs to look for others. */
    boolean hasOnlyWhatWasPut() throws SQLException {
        return removed == 0 && change.rows(scope, table).count() == added + changed + unchanged;
    }

    WriteSummary summary() {
        return new WriteSummary(added, changed, unchanged, removed, repeatedTags);
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }

    /** Returns which rows of the batch were not inserted because a row with their key is there. */
    private List<Integer> insertAllBut(Map<List<Object>, StoredRow> found) throws SQLException {
        List<Integer> present = new ArrayList<>();
        List<Integer> tried = new ArrayList<>();
        for (int at = 0; at < batch.size(); at++) {
            boolean isThere = !found.isEmpty() && found.containsKey(table.keyOf(batch.get(at)));
            (isThere ? present : tried).add(at);
        }
        for (int at : tried) {
            addToInsert(batch.get(at));
        }
        int[] counts = tried.isEmpty() ? new int[0] : insert.executeBatch();
        for (int at = 0; at < counts.length; at++) {
            if (counts[at] == 0) {
                present.add(tried.get(at));
            } else {
                added++;
                count(batch.get(tried.get(at)), 1);
            }
        }
        present.sort(null);
        return present;
    }

    private void addToInsert(@Nullable Object[] kept) throws SQLException {
        int at = Scope.bind(insert, scope);
        insert.setLong(at++, change.number());
        for (int column = 0; column < kept.length; column++) {
            table.cells().get(column).bind(insert, at++, kept[column]);
        }
        insert.addBatch();
    }

    private void find(List<@Nullable Object[]> wanted, Map<List<Object>, StoredRow> found) throws SQLException {
        for (StoredRow row : change.rows(scope, table).withKeysOf(wanted)) {
            found.put(table.keyOf(row.kept()), row);
        }
    }

    private void meet(List<Integer> present, Map<List<Object>, StoredRow> found) throws SQLException {
        find(
                present.stream()
                        .map(batch::get)
                        .filter(kept -> !found.containsKey(table.keyOf(kept)))
                        .toList(),
                found);
        List<StoredRow> previous = new ArrayList<>();
        try (PreparedStatement update = change.connection().prepareStatement(sql.update())) {
            for (int at : present) {
                meet(at, found, previous, update);
            }
            update.executeBatch();
        }
        change.history().keep(scope, table, previous, change.number());
    }

    private void meet(int at, Map<List<Object>, StoredRow> found, List<StoredRow> previous, PreparedStatement update)
            throws SQLException {
        @Nullable Object[] kept = batch.get(at);
        List<Object> key = table.keyOf(kept);
        StoredRow before = found.get(key);
        if (before == null) {
            throw new IllegalStateException(
                    "Dataset %s: row %s was refused and is not there".formatted(table.name(), key));
        }
        boolean isOwn = before.change() == change.number();
        boolean isSame = Arrays.equals(before.kept(), kept);
        classify(key, isOwn, isSame, batchTags[at]);
        if (!isSame) {
            if (!isOwn) {
                previous.add(before);
            }
            found.put(key, replace(update, before, kept));
        }
    }

    private void classify(List<Object> key, boolean isOwn, boolean isSame, long tag) {
        if (isOwn || (isSame ? !unchangedKeys.add(key) : unchangedKeys.contains(key))) {
            repeat(tag);
        } else if (isSame) {
            unchanged++;
        } else {
            changed++;
        }
    }

    private StoredRow replace(PreparedStatement update, StoredRow before, @Nullable Object[] kept) throws SQLException {
        int at = 1;
        for (Cell cell : table.others()) {
            cell.bind(update, at++, kept[cell.column().index()]);
        }
        update.setLong(at++, change.number());
        update.setString(at++, scope.mission());
        update.setLong(at++, scope.period().startYear());
        bindKey(update, at, kept);
        update.addBatch();
        count(before.kept(), -1);
        count(kept, 1);
        return new StoredRow(kept, change.number());
    }

    private void bindKey(PreparedStatement statement, int from, @Nullable Object[] kept) throws SQLException {
        int at = from;
        for (Cell cell : table.keys()) {
            cell.bind(statement, at++, kept[cell.column().index()]);
        }
    }

    private void repeat(long tag) {
        if (repeatedTags.size() < MOST_TAGS) {
            repeatedTags.add(tag);
        }
    }

    private void count(@Nullable Object[] kept, int sign) {
        for (RollUpDeltas rollUp : rollUps) {
            rollUp.add(kept, sign);
        }
    }

    private void writeFullRollUps() throws SQLException {
        for (RollUpDeltas rollUp : rollUps) {
            if (rollUp.isFull()) {
                rollUp.write(change.connection(), scope);
            }
        }
    }
}

package org.missionbench.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is kept.
 *
 * @param kept text and whole numbers in the order of the columns
 * @param change the number of the change that wrote it
 */
record StoredRow(@Nullable Object[] kept, long change) {

    static StoredRow read(Table table, ResultSet rows) throws SQLException {
        int width = table.cells().size();
        @Nullable Object[] kept = new @Nullable Object[width];
        for (int at = 0; at < width; at++) {
            kept[at] = table.cells().get(at).read(rows, at + 1);
        }
        return new StoredRow(kept, rows.getLong(width + 1));
    }
}

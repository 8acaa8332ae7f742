package org.missionbench.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The tables of the database and the declarations they were made from.
 *
 * @param connection the writing connection, in a transaction
 * @param dialect how the engine differs
 */
record Schema(Connection connection, Dialect dialect) {

    private static final long VERSION = 1;

    /** Makes the tables that storage itself needs, and refuses a database that a later version has written. */
    void prepare() throws SQLException {
        refuseALaterVersion();
        make("store_dataset", "\"name\" %1$s NOT NULL PRIMARY KEY, \"owner\" %1$s NOT NULL, \"columns\" %1$s NOT NULL");
        make(
                "store_change",
                "\"number\" %2$s NOT NULL PRIMARY KEY, \"at\" %1$s NOT NULL, \"actor\" %1$s NOT NULL, \"reason\" %1$s NOT NULL, \"source\" %1$s NOT NULL");
        make(
                "store_change_rows",
                "\"mission\" %1$s NOT NULL, \"period\" %2$s NOT NULL, \"change_number\" %2$s NOT NULL, \"dataset\" %1$s NOT NULL, \"touched\" %2$s NOT NULL, PRIMARY KEY (\"mission\", \"period\", \"change_number\", \"dataset\")");
        make(
                "store_rows",
                "\"dataset\" %1$s NOT NULL, \"mission\" %1$s NOT NULL, \"period\" %2$s NOT NULL, \"row_count\" %2$s NOT NULL, PRIMARY KEY (\"dataset\", \"mission\", \"period\")");
        make("store_undo", "\"undone_by\" %2$s NOT NULL PRIMARY KEY, \"undoes\" %2$s NOT NULL");
        make(
                "store_history",
                "\"dataset\" %1$s NOT NULL, \"mission\" %1$s NOT NULL, \"period\" %2$s NOT NULL, \"row_key\" %1$s NOT NULL, \"from_change\" %2$s NOT NULL, \"to_change\" %2$s NOT NULL, \"row_values\" %1$s NOT NULL, PRIMARY KEY (\"dataset\", \"mission\", \"period\", \"row_key\", \"to_change\")");
        execute("CREATE INDEX IF NOT EXISTS \"store_history_by_change\" ON \"store_history\" (\"to_change\")");
    }

    /** Makes a table, or changes it to its present declaration; a sentence when that cannot be done. */
    Optional<String> bring(Table table) throws SQLException {
        String stored = declared().get(table.name());
        String declared = Declaration.of(table).text();
        if (declared.equals(stored)) {
            return Optional.empty();
        }
        if (stored == null) {
            execute(new TableSql(table).create(dialect));
            remember(table, declared);
            return Optional.empty();
        }
        return migrate(table, Declaration.read(stored));
    }

    /** Makes a roll-up and fills it from the rows, unless it is there and declared as it was. */
    void bring(RollUpTable rollUp) throws SQLException {
        String declared = "roll-up of " + rollUp.rows().name() + "\n"
                + Declaration.of(rollUp.table()).text();
        String stored = declared().get(rollUp.table().name());
        if (declared.equals(stored)) {
            return;
        }
        if (stored != null) {
            execute(new TableSql(rollUp.table()).drop());
        }
        execute(new TableSql(rollUp.table()).create(dialect));
        execute(rollUp.build());
        remember(rollUp.table(), declared);
    }

    /** Drops roll-ups that nobody declares any more although their rows go on changing. */
    void dropOrphans(Catalog catalog) throws SQLException {
        Set<String> present = catalog.tables().stream().map(Table::name).collect(Collectors.toSet());
        for (var entry : declared().entrySet()) {
            String first = entry.getValue().lines().findFirst().orElse("");
            boolean isOrphan = first.startsWith("roll-up of ")
                    && present.contains(first.substring("roll-up of ".length()))
                    && !present.contains(entry.getKey());
            if (isOrphan) {
                execute("DROP TABLE \"%s\"".formatted(entry.getKey().replace('-', '_')));
                forget(entry.getKey());
            }
        }
    }

    private void refuseALaterVersion() throws SQLException {
        make("store_version", "\"version\" %2$s NOT NULL");
        long version = version();
        if (version > VERSION) {
            throw new StorageFailure(
                    "The database was written by a later Missionbench (its version is %d, this program knows %d): install that one, or choose another home"
                            .formatted(version, VERSION));
        }
    }

    private Optional<String> migrate(Table table, Declaration stored) throws SQLException {
        Declaration declared = Declaration.of(table);
        Optional<String> conflict = stored.conflictWith(declared);
        if (conflict.isPresent() && isEmpty(table)) {
            execute(new TableSql(table).drop());
            execute(new TableSql(table).create(dialect));
            remember(table, declared.text());
            return Optional.empty();
        }
        if (conflict.isPresent()) {
            return Optional.of(
                    "Dataset %s of %s cannot be used: %s, and rows are there. Install the module's earlier version, or let the new one declare another dataset"
                            .formatted(table.name(), table.owner(), conflict.get()));
        }
        for (Cell cell : table.cells()) {
            if (!stored.has(cell.column().name())) {
                execute(new TableSql(table).addColumn(cell, dialect));
            }
        }
        remember(table, declared.with(stored).text());
        return Optional.empty();
    }

    private boolean isEmpty(Table table) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT 1 FROM %s LIMIT 1".formatted(table.sqlName()));
                ResultSet rows = select.executeQuery()) {
            return !rows.next();
        }
    }

    private long version() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT MAX(\"version\") FROM \"store_version\"");
                ResultSet rows = select.executeQuery()) {
            rows.next();
            long version = rows.getLong(1);
            if (version == 0) {
                execute("INSERT INTO \"store_version\" VALUES (%d)".formatted(VERSION));
            }
            return version;
        }
    }

    private Map<String, String> declared() throws SQLException {
        Map<String, String> declared = new TreeMap<>();
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT \"name\", \"columns\" FROM \"store_dataset\"");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                declared.put(rows.getString(1), rows.getString(2));
            }
        }
        return declared;
    }

    private void remember(Table table, String declaration) throws SQLException {
        forget(table.name());
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO \"store_dataset\" VALUES (?, ?, ?)")) {
            insert.setString(1, table.name());
            insert.setString(2, table.owner());
            insert.setString(3, declaration);
            insert.executeUpdate();
        }
    }

    private void forget(String name) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM \"store_dataset\" WHERE \"name\" = ?")) {
            delete.setString(1, name);
            delete.executeUpdate();
        }
    }

    private void make(String name, String columns) throws SQLException {
        execute("CREATE TABLE IF NOT EXISTS \"%s\" (%s)"
                .formatted(name, columns.formatted(dialect.text(), dialect.wholeNumber())));
    }

    private void execute(String sql) throws SQLException {
        Connections.execute(connection, sql);
    }
}

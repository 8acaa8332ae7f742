package org.missionbench.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** PostgreSQL 12 or later, for a workbench that many officers share. */
final class PostgresqlDialect implements Dialect {

    private static final String NO_CONNECTION = "08";
    private static final String NOT_AUTHORIZED = "28";
    private static final String NO_SPACE = "53100";
    private static final String NO_SUCH_DATABASE = "3D000";

    @Override
    public String wholeNumber() {
        return "BIGINT";
    }

    @Override
    public String text() {
        // by code point, as SQLite sorts, whatever the server's locale
        return "TEXT COLLATE \"C\"";
    }

    @Override
    public String likeInAnyCase() {
        return "ILIKE";
    }

    @Override
    public String tableOptions() {
        return "";
    }

    @Override
    public void prepare(String url) {
        // the database is made by the server's administrator
    }

    @Override
    public List<String> greetings(boolean writing) {
        return List.of();
    }

    @Override
    public String transactionMode(boolean writing) {
        return "";
    }

    @Override
    public List<String> beforeChange() {
        return List.of("SELECT pg_advisory_xact_lock(7710589)");
    }

    @Override
    public String explain(SQLException failure, String url) {
        String state = Objects.requireNonNullElse(failure.getSQLState(), "");
        if (state.startsWith(NO_CONNECTION)) {
            return "No connection to %s: start the server, or correct url in config/storage.json".formatted(url);
        }
        if (state.startsWith(NOT_AUTHORIZED)) {
            return "The server of %s refuses this user: correct user and password in config/storage.json"
                    .formatted(url);
        }
        if (state.equals(NO_SUCH_DATABASE)) {
            return "The server of %s has no such database: create it, or correct url in config/storage.json"
                    .formatted(url);
        }
        if (state.equals(NO_SPACE)) {
            return "The server of %s has no space left: nothing of this change was kept; free space and repeat it"
                    .formatted(url);
        }
        return "The database %s refused: %s".formatted(url, failure.getMessage());
    }
}

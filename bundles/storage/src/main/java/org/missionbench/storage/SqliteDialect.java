package org.missionbench.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * SQLite in one file, with a write-ahead log, so that readers see the state before a running change.
 *
 * @param patience how many milliseconds to wait for another process that writes to the file
 */
record SqliteDialect(int patience) implements Dialect {

    static final String URL_START = "jdbc:sqlite:";
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int INPUT_OUTPUT = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;
    private static final int PATIENCE = 10_000;

    SqliteDialect() {
        this(PATIENCE);
    }

    @Override
    public String wholeNumber() {
        return "INTEGER";
    }

    @Override
    public String text() {
        return "TEXT";
    }

    @Override
    public String likeInAnyCase() {
        return "LIKE";
    }

    @Override
    public String tableOptions() {
        return " STRICT";
    }

    @Override
    public void prepare(String url) {
        Path folder = file(url).toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StorageFailure(
                    "The folder %s for the database cannot be made: choose another home or give the right to write there"
                            .formatted(folder),
                    e);
        }
    }

    @Override
    public List<String> greetings(boolean writing) {
        return List.of(
                "PRAGMA busy_timeout = " + patience,
                "PRAGMA journal_mode = WAL",
                "PRAGMA synchronous = FULL",
                "PRAGMA cache_size = " + (writing ? -32_768 : -8_192));
    }

    @Override
    public String transactionMode(boolean writing) {
        return writing ? "IMMEDIATE" : "DEFERRED";
    }

    @Override
    public List<String> beforeChange() {
        return List.of();
    }

    @Override
    public String explain(SQLException failure, String url) {
        Path file = file(url).toAbsolutePath();
        return switch (failure.getErrorCode()) {
            case BUSY, LOCKED ->
                "Another program is writing to %s: close the other Missionbench, or try again when its import has ended"
                        .formatted(file);
            case READ_ONLY ->
                "%s may not be written: give the right to write to the file and its folder".formatted(file);
            case CANNOT_OPEN ->
                "%s cannot be opened: give the right to read and write to the file and its folder".formatted(file);
            case FULL ->
                "The disk with %s is full: nothing of this change was kept; free space and repeat it".formatted(file);
            case CORRUPT, NOT_A_DATABASE ->
                "%s is damaged or not a Missionbench database: put a backup in its place, or move it away to begin anew"
                        .formatted(file);
            case INPUT_OUTPUT ->
                "Reading or writing %s failed: check the disk and its free space, then repeat".formatted(file);
            default -> "The database %s refused: %s".formatted(file, failure.getMessage());
        };
    }

    private static Path file(String url) {
        return Path.of(url.substring(URL_START.length()));
    }
}

package org.missionbench.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionbench.storage.Samples.NOTE;
import static org.missionbench.storage.Samples.SCOPE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.dataset.DatasetSource;
import org.missionbench.storage.Samples.BudgetClass;

class SqliteFailureTest {

    private static final List<DatasetSource> SOURCES = List.of(Samples.source("tests/classes", BudgetClass.class));

    @TempDir
    Path folder = Path.of("");

    private Path file() {
        return folder.resolve("store.db");
    }

    private Database database(Database.Opener opener) {
        return new Database(new SqliteDialect(50), "jdbc:sqlite:" + file(), new Properties(), opener);
    }

    private void add(SqlRecordStore store, int rows) {
        store.change(NOTE, writer -> {
            for (int at = 0; at < rows; at++) {
                writer.put(SCOPE, new BudgetClass("class-" + at, "A title that fills the disk"));
            }
            return "";
        });
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws IOException {
        Files.writeString(file(), "not a database at all ".repeat(100));
        assertThatThrownBy(() -> StandaloneStore.open(file(), SOURCES))
                .hasMessage(file() + " is damaged or not a Missionbench database: "
                        + "put a backup in its place, or move it away to begin anew");
    }

    @Test
    void refusesADatabaseOfALaterVersion() throws SQLException {
        StandaloneStore.open(file(), SOURCES).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            Connections.execute(connection, "UPDATE store_version SET version = 7");
        }
        assertThatThrownBy(() -> StandaloneStore.open(file(), SOURCES))
                .hasMessage(
                        "The database was written by a later Missionbench (its version is 7, this program knows 1): "
                                + "install that one, or choose another home");
    }

    @Test
    void refusesAPlaceThatIsNoFolder() throws IOException {
        Files.writeString(folder.resolve("home"), "a file");
        assertThatThrownBy(() -> StandaloneStore.open(folder.resolve("home/store.db"), SOURCES))
                .hasMessage(
                        "The folder %s for the database cannot be made: "
                                + "choose another home or give the right to write there",
                        folder.resolve("home"));
    }

    @Test
    void namesTheFileThatMayNotBeWritten() throws SQLException {
        StandaloneStore.open(file(), SOURCES).close();
        Database readOnly = database((url, properties) -> {
            Connection connection = DriverManager.getConnection(url, properties);
            Connections.execute(connection, "PRAGMA query_only = 1");
            return connection;
        });
        assertThatThrownBy(() -> new TestStore(readOnly, SOURCES))
                .hasMessage(file() + " may not be written: give the right to write to the file and its folder");
    }

    @Test
    void keepsTheStateBeforeWhenTheDiskIsFull() throws SQLException {
        Database small = database((url, properties) -> {
            Connection connection = DriverManager.getConnection(url, properties);
            Connections.execute(connection, "PRAGMA max_page_count = 60");
            return connection;
        });
        try (TestStore store = new TestStore(small, SOURCES)) {
            add(store, 10);
            assertThatThrownBy(() -> add(store, 100_000))
                    .hasMessage(
                            "The disk with %s is full: nothing of this change was kept; free space and repeat it",
                            file());
            assertThat(store.all(SCOPE, BudgetClass.class)).hasSize(10);
            add(store, 20);
            assertThat(store.all(SCOPE, BudgetClass.class)).hasSize(20);
        }
    }

    @Test
    void saysThatAnotherProgramIsWriting() throws SQLException {
        try (TestStore store = new TestStore(database(DriverManager::getConnection), SOURCES);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            add(store, 1);
            Connections.execute(other, "BEGIN IMMEDIATE");
            assertThatThrownBy(() -> add(store, 2))
                    .hasMessage(
                            "Another program is writing to %s: close the other Missionbench, "
                                    + "or try again when its import has ended",
                            file());
            assertThat(store.all(SCOPE, BudgetClass.class)).hasSize(1);
            Connections.execute(other, "ROLLBACK");
            add(store, 2);
        }
    }
}

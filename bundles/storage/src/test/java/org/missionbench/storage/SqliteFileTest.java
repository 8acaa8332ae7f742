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

class SqliteFileTest {

    private static final List<DatasetSource> SOURCES = List.of(Samples.source("tests/classes", BudgetClass.class));

    @TempDir
    Path folder = Path.of("");

    @Test
    void copiesOneStateWhileAChangeIsRunning() throws Exception {
        Path copy = folder.resolve("copy");
        Files.createDirectories(copy);
        try (TestStore store = store()) {
            add(store, "travel");
            store.change(NOTE, writer -> {
                writer.put(SCOPE, new BudgetClass("fuel", "Fuel"));
                writer.summary();
                return file().copyInto(copy);
            });
        }
        try (TestStore restored = new TestStore(database(copy.resolve(SqliteFile.NAME)), SOURCES)) {
            assertThat(restored.all(SCOPE, BudgetClass.class))
                    .containsExactly(new BudgetClass("travel", "Official travel"));
            assertThat(restored.changes(SCOPE, 10)).hasSize(1);
        }
    }

    @Test
    void refusesToOverwriteACopy() throws IOException {
        try (TestStore store = store()) {
            add(store, "travel");
            Path copy = file().copyInto(folder);
            assertThatThrownBy(() -> file().copyInto(folder))
                    .hasMessage(copy + " exists already: name an empty folder");
        }
    }

    @Test
    void findsNothingWrongWithASoundStore() {
        try (TestStore store = store()) {
            add(store, "travel");
            store.undo(1, NOTE);
            add(store, "fuel");
        }
        assertThat(file().damages()).isEmpty();
    }

    @Test
    void findsRowsThatTheAuditTrailDoesNotKnow() throws SQLException {
        try (TestStore store = store()) {
            add(store, "travel");
        }
        try (Connection connection = DriverManager.getConnection(database().url())) {
            Connections.execute(connection, "DELETE FROM budget_class");
        }
        assertThat(file().damages())
                .containsExactly(
                        "budget-class of UNXX in the period of 2021 has 0 rows, but the audit trail counts 1: restore a backup");
    }

    @Test
    void findsABrokenFile() throws IOException {
        try (TestStore store = store()) {
            for (int at = 0; at < 500; at++) {
                add(store, "class-" + at);
            }
        }
        byte[] bytes = Files.readAllBytes(folder.resolve("store.db"));
        for (int at = bytes.length / 2; at < bytes.length / 2 + 6_000; at++) {
            bytes[at] = 7;
        }
        Files.write(folder.resolve("store.db"), bytes);
        assertThat(file().damages()).isNotEmpty().allMatch(damage -> damage.startsWith("The file is damaged: "));
    }

    private TestStore store() {
        return new TestStore(database(), SOURCES);
    }

    private static void add(TestStore store, String code) {
        store.change(NOTE, writer -> {
            writer.put(SCOPE, new BudgetClass(code, "Official travel"));
            return "";
        });
    }

    private SqliteFile file() {
        return new SqliteFile(database());
    }

    private Database database() {
        return database(folder.resolve("store.db"));
    }

    private static Database database(Path file) {
        return new Database(
                new SqliteDialect(), SqliteDialect.URL_START + file, new Properties(), DriverManager::getConnection);
    }
}

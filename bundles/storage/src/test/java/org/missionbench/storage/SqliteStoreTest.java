package org.missionbench.storage;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Properties;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends UndoContract {

    @TempDir
    Path folder = Path.of("");

    @Override
    Database database() {
        return new Database(
                new SqliteDialect(),
                SqliteDialect.URL_START + folder.resolve("data/store.db"),
                new Properties(),
                DriverManager::getConnection);
    }
}

package org.missionbench.storage;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import org.missionbench.contracts.dataset.DatasetSource;

/** A store in an SQLite file without OSGi, for tests of modules and for plain programs. */
public final class StandaloneStore extends SqlRecordStore implements AutoCloseable {

    private final List<DatasetSource> sources;

    private StandaloneStore(Database database, List<DatasetSource> sources) {
        super(database, Clock.systemUTC());
        this.sources = List.copyOf(sources);
    }

    /** Opens or makes a file; the SQLite driver must be on the class path. */
    public static StandaloneStore open(Path file, List<DatasetSource> sources) {
        String url = SqliteDialect.URL_START + file;
        Database database = new Database(new SqliteDialect(), url, new Properties(), DriverManager::getConnection);
        StandaloneStore store = new StandaloneStore(database, sources);
        store.open();
        return store;
    }

    @Override
    List<DatasetSource> sources() {
        return sources;
    }

    @Override
    public void close() {
        closeAll();
    }
}

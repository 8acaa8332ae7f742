package org.missionbench.storage;

import java.time.Clock;
import java.util.List;
import org.missionbench.contracts.dataset.DatasetSource;

/** A store whose sources come and go as a test says. */
final class TestStore extends SqlRecordStore implements AutoCloseable {

    private volatile List<DatasetSource> sources;

    TestStore(Database database, List<DatasetSource> sources) {
        super(database, Clock.systemUTC());
        this.sources = sources;
        open();
    }

    void present(List<DatasetSource> now) {
        sources = List.copyOf(now);
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

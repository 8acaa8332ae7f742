package org.missionbench.storage;

import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import org.missionbench.contracts.dataset.DatasetSource;
import org.missionbench.contracts.dataset.RecordStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.jdbc.DataSourceFactory;

/** The store of the workbench in Sqlite, enabled by {@link EngineChoice}. */
@Component(
        name = EngineChoice.SQLITE,
        service = {RecordStore.class, StoreFile.class},
        enabled = false,
        immediate = true,
        configurationPid = EngineChoice.CONFIGURATION,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class SqliteStore extends SqlRecordStore implements StoreFile {

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<DatasetSource> sources = List.of();

    /** Opens the database if it can be opened now. */
    @Activate
    public SqliteStore(
            EngineChoice.Place place,
            @Reference(target = "(osgi.jdbc.driver.class=org.sqlite.JDBC)") DataSourceFactory driver)
            throws SQLException {
        super(EngineChoice.database(new SqliteDialect(), place, driver(place, driver)), Clock.systemUTC());
        tryToOpen();
    }

    private static Driver driver(EngineChoice.Place place, DataSourceFactory factory) throws SQLException {
        Driver driver = factory.createDriver(new Properties());
        if (!place.libraries().isEmpty()) {
            SqliteLibrary.keep(driver.getClass().getClassLoader(), Path.of(place.libraries()));
        }
        return driver;
    }

    @Override
    public Path copyInto(Path folder) {
        open();
        return new SqliteFile(database()).copyInto(folder);
    }

    @Override
    public List<String> damages() {
        open();
        return new SqliteFile(database()).damages();
    }

    @Override
    List<DatasetSource> sources() {
        return sources;
    }

    /** Ends a running change without keeping it, and closes the database. */
    @Deactivate
    public void stop() {
        closeAll();
    }
}

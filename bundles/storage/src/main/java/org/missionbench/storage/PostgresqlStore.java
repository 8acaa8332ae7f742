package org.missionbench.storage;

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

/** The store of the workbench in Postgresql, enabled by {@link EngineChoice}. */
@Component(
        name = EngineChoice.POSTGRESQL,
        service = RecordStore.class,
        enabled = false,
        immediate = true,
        configurationPid = EngineChoice.CONFIGURATION,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class PostgresqlStore extends SqlRecordStore {

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<DatasetSource> sources = List.of();

    /** Opens the database if it can be opened now. */
    @Activate
    public PostgresqlStore(
            EngineChoice.Place place,
            @Reference(target = "(osgi.jdbc.driver.class=org.postgresql.Driver)") DataSourceFactory driver)
            throws SQLException {
        super(
                EngineChoice.database(new PostgresqlDialect(), place, driver.createDriver(new Properties())),
                Clock.systemUTC());
        tryToOpen();
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

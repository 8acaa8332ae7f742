package org.missionbench.storage;

import java.sql.Connection;
import java.sql.Driver;
import java.util.List;
import java.util.Properties;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Starts the store of the configured engine. Without a configuration there is no store, because one in a place that
 * nobody chose is worse than none.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = EngineChoice.CONFIGURATION,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class EngineChoice {

    static final String CONFIGURATION = "org.missionbench.storage";
    static final String SQLITE = "sqlite";
    static final String POSTGRESQL = "postgresql";

    private final ComponentContext context;
    private final String engine;

    /** Reads the engine and enables its component. */
    @Activate
    public EngineChoice(Place place, ComponentContext context) {
        this.context = context;
        this.engine = place.engine();
        if (!List.of(SQLITE, POSTGRESQL).contains(engine)) {
            throw new IllegalArgumentException(
                    "Engine '%s' in config/storage.json is unknown; use one of sqlite, postgresql".formatted(engine));
        }
        context.enableComponent(engine);
    }

    /** Where the rows are kept. */
    @interface Place {

        /** {@code sqlite}, a file of this workbench alone, or {@code postgresql}, a server that several share. */
        String engine() default SQLITE;

        /** Folder of the SQLite file. */
        String directory() default "data";

        /** Folder where the SQLite driver's native library is kept; empty to leave it to the driver. */
        String libraries() default "";

        /** JDBC address; empty for {@code missionbench.db} in the folder. */
        String url() default "";

        /** User of the server. */
        String user() default "";

        /** The user's password; it is kept out of messages and logs. */
        String _password() default "";
    }

    /** Ends the store. */
    @Deactivate
    public void stop() {
        context.disableComponent(engine);
    }

    /** The configured place, reached through a driver. */
    static Database database(Dialect dialect, Place place, Driver driver) {
        Properties credentials = new Properties();
        if (!place.user().isEmpty()) {
            credentials.setProperty("user", place.user());
            credentials.setProperty("password", place._password());
        }
        String url = place.url().isEmpty()
                ? SqliteDialect.URL_START + place.directory() + "/" + SqliteFile.NAME
                : place.url();
        return new Database(dialect, url, credentials, (address, properties) -> {
            Connection connection = driver.connect(address, properties);
            if (connection == null) {
                throw new StorageFailure(
                        "'%s' is not an address of the engine %s: correct url or engine in config/storage.json"
                                .formatted(address, place.engine()));
            }
            return connection;
        });
    }
}

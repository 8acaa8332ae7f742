package org.missionbench.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The same contract on a PostgreSQL server that the test itself brings. */
class PostgresqlStoreIT extends UndoContract {

    private static @Nullable EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException | RuntimeException e) {
            Assumptions.abort("PostgreSQL does not start here, so the contract ran on SQLite alone: " + e.getMessage());
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Override
    @BeforeEach
    void open() {
        try (Connection connection = DriverManager.getConnection(url())) {
            Connections.execute(connection, "DROP SCHEMA public CASCADE");
            Connections.execute(connection, "CREATE SCHEMA public");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        super.open();
    }

    @Override
    Database database() {
        return new Database(new PostgresqlDialect(), url(), new Properties(), DriverManager::getConnection);
    }

    private static String url() {
        return server == null ? "" : server.getJdbcUrl("postgres", "postgres");
    }
}

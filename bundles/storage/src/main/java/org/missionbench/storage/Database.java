package org.missionbench.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * A database that can be connected to.
 *
 * @param dialect how the engine differs
 * @param url its JDBC address, without a password
 * @param credentials user and password where the engine has them
 * @param opener opens a connection: a driver that came as a service, or the driver manager in a plain program
 */
record Database(Dialect dialect, String url, Properties credentials, Opener opener) {

    /** Opens connections. */
    @FunctionalInterface
    interface Opener {
        Connection open(String url, Properties properties) throws SQLException;
    }

    Connection connect(boolean writing) throws SQLException {
        dialect.prepare(url);
        Properties properties = new Properties();
        properties.putAll(credentials);
        if (!dialect.transactionMode(writing).isEmpty()) {
            properties.setProperty("transaction_mode", dialect.transactionMode(writing));
        }
        Connection connection = opener.open(url, properties);
        try (Statement statement = connection.createStatement()) {
            for (String greeting : dialect.greetings(writing)) {
                statement.execute(greeting);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    StorageFailure failure(SQLException cause) {
        return new StorageFailure(dialect.explain(cause, url), cause);
    }
}

package org.missionbench.storage;

import java.sql.Connection;
import org.missionbench.kernel.MissionPeriod;

/**
 * What everything that writes within one change shares.
 *
 * @param connection the writing connection, in its transaction
 * @param number the number of the change
 * @param catalog the tables
 * @param history where previous versions go
 */
record RunningChange(Connection connection, long number, Catalog catalog, History history) {

    TableRows rows(MissionPeriod scope, Table table) {
        return new TableRows(connection, scope, table);
    }
}

package org.missionbench.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.missionbench.kernel.MissionPeriod;

/** Mission and period as the first two parameters of a statement. */
final class Scope {

    private Scope() {}

    /** Returns the number of the next parameter. */
    static int bind(PreparedStatement statement, MissionPeriod scope) throws SQLException {
        statement.setString(1, scope.mission());
        statement.setLong(2, scope.period().startYear());
        return 3;
    }
}

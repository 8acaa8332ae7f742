package org.missionbench.finance;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** The option {@code --through 2022-03}: figures as they stood at the end of a month. */
final class ThroughMonth {

    static final Parameter PARAMETER =
            Parameter.option("through", false, "last month to count, such as 2022-03; all months when left out");

    private ThroughMonth() {}

    /** The expenditure of the mission and period that the arguments name, up to the month they name. */
    static MonthlyExpenditure of(Arguments arguments, MissionPeriod scope, RecordStore store) throws CommandRefused {
        MonthlyExpenditure monthly = MonthlyExpenditure.of(store, scope);
        Optional<String> written = arguments.find(PARAMETER.name());
        return written.isEmpty() ? monthly : monthly.through(month(written.get(), scope));
    }

    private static YearMonth month(String written, MissionPeriod scope) throws CommandRefused {
        try {
            YearMonth month = YearMonth.parse(written);
            if (scope.period().contains(month)) {
                return month;
            }
        } catch (DateTimeParseException e) {
            // refused below, like a month of another period
        }
        throw new CommandRefused("--through: '%s' is not a month of %s; write one from %s to %s"
                .formatted(
                        written,
                        scope.period(),
                        scope.period().months().get(0),
                        scope.period().months().get(scope.period().months().size() - 1)));
    }
}

package org.missionbench.contracts.scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;

/** The parameters {@code --mission} and {@code --period}, which may be left out where only one choice exists. */
public final class MissionPeriodChoice {

    /** {@code --mission CODE}. */
    public static final Parameter MISSION =
            Parameter.option("mission", false, "code of the mission; may be left out when the store holds only one");

    /** {@code --period 2021/22}. */
    public static final Parameter PERIOD = Parameter.option(
            "period", false, "budget period, such as 2021/22; may be left out when the mission has only one");

    private MissionPeriodChoice() {}

    /**
     * The one mission and period that the arguments leave.
     *
     * @param present the missions and periods that have rows
     * @throws CommandRefused when none or several are left; the message lists what there is
     */
    public static MissionPeriod of(Arguments arguments, List<MissionPeriod> present) throws CommandRefused {
        Optional<String> mission = arguments.find("mission");
        Optional<BudgetPeriod> period = period(arguments);
        List<MissionPeriod> left = present.stream()
                .filter(scope -> mission.map(scope.mission()::equals).orElse(true))
                .filter(scope -> period.map(scope.period()::equals).orElse(true))
                .toList();
        if (left.size() == 1) {
            return left.get(0);
        }
        throw new CommandRefused(left.isEmpty() ? nothing(arguments, present) : several(left));
    }

    private static Optional<BudgetPeriod> period(Arguments arguments) throws CommandRefused {
        Optional<String> written = arguments.find("period");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(BudgetPeriod.parse(written.get()));
        } catch (IllegalArgumentException e) {
            throw new CommandRefused("--period: " + e.getMessage());
        }
    }

    private static String nothing(Arguments arguments, List<MissionPeriod> present) {
        if (present.isEmpty()) {
            return "The store is empty: load a package first with 'import PATH'";
        }
        String asked = (arguments.find("mission").orElse("") + " "
                        + arguments.find("period").orElse(""))
                .strip();
        return "The store has nothing for %s; it holds %s".formatted(asked, listed(present));
    }

    private static String several(List<MissionPeriod> left) {
        return "Say which one with --mission and --period; the store holds " + listed(left);
    }

    private static String listed(List<MissionPeriod> scopes) {
        return scopes.stream().map(MissionPeriod::toString).collect(Collectors.joining(", "));
    }
}

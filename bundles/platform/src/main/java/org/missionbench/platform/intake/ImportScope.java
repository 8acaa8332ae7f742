package org.missionbench.platform.intake;

import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;

/** Decides to which mission and period a delivery belongs: what it says itself, or what the command says. */
final class ImportScope {

    private ImportScope() {}

    static MissionPeriod of(Delivery delivery, Arguments arguments, List<MissionPeriod> present) throws CommandRefused {
        Optional<String> mission = agreed("mission", delivery.mission(), arguments);
        Optional<String> period = agreed("period", delivery.period(), arguments);
        if (mission.isEmpty() || period.isEmpty()) {
            if (present.isEmpty()) {
                throw new CommandRefused("The file does not say to which mission and period it belongs; add"
                        + " --mission CODE and --period 2021/22");
            }
            return MissionPeriodChoice.of(arguments, present);
        }
        boolean said = delivery.mission().isPresent() || delivery.period().isPresent();
        try {
            return new MissionPeriod(mission.get(), BudgetPeriod.parse(period.get()));
        } catch (IllegalArgumentException e) {
            String why = String.valueOf(e.getMessage());
            if (said) {
                throw new FileRefused(delivery.descriptor(), why);
            }
            throw new CommandRefused(why);
        }
    }

    private static Optional<String> agreed(String name, Optional<String> said, Arguments arguments)
            throws CommandRefused {
        Optional<String> asked = arguments.find(name);
        if (said.isPresent() && asked.isPresent() && !said.equals(asked)) {
            throw new CommandRefused(
                    "The package is of %s %s, but --%s says %s; leave the option out, or take another package"
                            .formatted(name, said.get(), name, asked.get()));
        }
        return said.or(() -> asked);
    }
}

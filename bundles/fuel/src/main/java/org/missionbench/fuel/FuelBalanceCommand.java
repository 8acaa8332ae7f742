package org.missionbench.fuel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code fuel-balance}: what each tank, product or month held, received, issued and lost; or what cannot be; or who used how much. */
@Component
public final class FuelBalanceCommand implements Command {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public FuelBalanceCommand(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "fuel/fuel-balance";
    }

    @Override
    public CommandShape shape() {
        return new CommandShape(
                "fuel-balance",
                "Shows what tanks held, received, issued and lost, or what cannot be as it is recorded",
                "Opening + received - issued - measured = loss, in units of the product, up to the last measurement in the span. --events ranks what cannot be by the fuel it is about; --consumption shows what vehicles and generators use.",
                List.of(
                        MissionPeriodChoice.MISSION,
                        MissionPeriodChoice.PERIOD,
                        Parameter.option(
                                "by", false, "tank (the default), product or month", "tank", "product", "month"),
                        Parameter.option(
                                "from", false, "first day of the span, such as 2021-10-01; the period's if left out"),
                        Parameter.option("to", false, "last day of the span; the period's if left out"),
                        Parameter.flag("events", "list what cannot be, the weightiest first"),
                        Parameter.flag("consumption", "list what each vehicle and generator has taken and uses"),
                        Parameter.option("limit", false, "how many events to list; 50 if left out")),
                List.of(
                        "fuel-balance",
                        "fuel-balance --by month --from 2021-10-01 --to 2021-12-31",
                        "fuel-balance --events --limit 10"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        if (arguments.has("events")) {
            return EventListing.of(IssueScan.of(store, scope, limit(arguments)).events());
        }
        if (arguments.has("consumption")) {
            return ConsumptionListing.of(IssueScan.of(store, scope, 0).consumption());
        }
        LocalDate from = day(arguments, "from", scope.period().from());
        LocalDate to = day(arguments, "to", scope.period().to());
        if (to.isBefore(from)) {
            throw new CommandRefused("--from %s lies after --to %s: exchange the two".formatted(from, to));
        }
        return BalanceListing.of(
                FuelBooks.of(store, scope), arguments.find("by").orElse("tank"), from, to);
    }

    private static LocalDate day(Arguments arguments, String name, LocalDate otherwise) throws CommandRefused {
        String written = arguments.find(name).orElse(otherwise.toString());
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new CommandRefused("--%s: '%s' is not a day; write it like 2021-10-01".formatted(name, written));
        }
    }

    private static int limit(Arguments arguments) throws CommandRefused {
        String written = arguments.find("limit").orElse("50");
        if (!written.matches("[1-9][0-9]{0,5}")) {
            throw new CommandRefused("--limit: '%s' is not a number of events; write 1 to 999999".formatted(written));
        }
        return Integer.parseInt(written);
    }
}

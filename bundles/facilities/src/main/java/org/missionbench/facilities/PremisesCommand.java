package org.missionbench.facilities;

import java.util.List;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code premises}: what the mission uses and where, what ends soon, how far the works are, what was thrown away. */
@Component
public final class PremisesCommand implements Command {

    private static final String LOCATION = "location";
    private static final String ENDING = "ending-within";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PremisesCommand(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "facilities/premises-command";
    }

    @Override
    public CommandShape shape() {
        return new CommandShape(
                "premises",
                "Shows premises by location, what ends soon, construction projects or waste",
                "Counted are premises in use on the last day of the period, planned those that the budget counts. --ending-within lists leases and contracts that end in so many days after it, or have ended.",
                List.of(
                        MissionPeriodChoice.MISSION,
                        MissionPeriodChoice.PERIOD,
                        Parameter.option(LOCATION, false, "list each of the premises at this location, by its code"),
                        Parameter.option(ENDING, false, "list leases and contracts that end in so many days"),
                        Parameter.flag("projects", "list construction projects with state, budget and cost"),
                        Parameter.flag("waste", "list waste by kind, with what was recovered")),
                List.of(
                        "premises",
                        "premises --location pristina",
                        "premises --ending-within 180",
                        "premises --waste --json"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        Estate estate = Estate.of(store, scope);
        Services services = Services.of(store, scope);
        Table table;
        if (arguments.has("projects")) {
            table = WorksTables.projects(Projects.of(store, scope));
        } else if (arguments.has("waste")) {
            table = EnvironmentTables.waste(WasteBook.of(store, scope), scope.period());
        } else if (arguments.has(ENDING)) {
            table = Ending.table(estate, services, days(arguments.text(ENDING)));
        } else if (arguments.has(LOCATION)) {
            table = new PremisesTables(at(estate, arguments.text(LOCATION)), services).all();
        } else {
            table = new PremisesTables(estate, services).byLocation();
        }
        return TableOutcome.of(scope, table, estate.isReconstructed());
    }

    private static Estate at(Estate estate, String location) throws CommandRefused {
        List<String> codes =
                estate.locations().stream().map(FacilityLocation::code).toList();
        if (!codes.contains(location)) {
            throw new CommandRefused(
                    "--location: '%s' is no location; write one of %s".formatted(location, String.join(", ", codes)));
        }
        List<Premises> there = estate.premises().stream()
                .filter(row -> row.location().equals(location))
                .toList();
        return new Estate(estate.period(), estate.locations(), estate.kinds(), there);
    }

    private static int days(String written) throws CommandRefused {
        if (!written.matches("[0-9]{1,4}")) {
            throw new CommandRefused("--ending-within: '%s' is no number of days; write 0 to 9999".formatted(written));
        }
        return Integer.parseInt(written);
    }
}

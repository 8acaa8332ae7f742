package org.missionbench.supply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** {@code property}: what is owned, what inventories found, the points of the index. */
@Component
public final class PropertyCommand implements Command {

    private static final String DIFFERENCES = "differences";
    private static final String INDEX = "index";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PropertyCommand(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/property-command";
    }

    @Override
    public CommandShape shape() {
        return new CommandShape(
                "property",
                "Shows the property register by group, what inventories found, and the property management index",
                "The register is taken on the last day of the period. An inventory is compared with the register as it was when it was counted.",
                List.of(
                        MissionPeriodChoice.MISSION,
                        MissionPeriodChoice.PERIOD,
                        Parameter.flag(DIFFERENCES, "list what inventories found to differ from the register"),
                        Parameter.flag(INDEX, "list the indicators of the index with their points")),
                List.of("property", "property --differences", "property --index --json"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        PropertyListing listing = new PropertyListing(store, scope);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mission", scope.mission());
        data.put("period", scope.period().toString());
        List<CommandOutcome.Part> parts = new ArrayList<>();
        listing.groups(parts, data);
        listing.inventories(parts, data, arguments.has(DIFFERENCES));
        listing.index(parts, data, arguments.has(INDEX));
        listing.basis(parts);
        return new CommandOutcome(CommandOutcome.Status.DONE, parts, data);
    }
}

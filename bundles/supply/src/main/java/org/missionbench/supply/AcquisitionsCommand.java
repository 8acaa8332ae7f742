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

/** {@code acquisitions}: plan against orders, and what is late. */
@Component
public final class AcquisitionsCommand implements Command {

    private static final String LATE = "late";
    private static final String UNPLANNED = "unplanned";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public AcquisitionsCommand(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/acquisitions-command";
    }

    @Override
    public CommandShape shape() {
        return new CommandShape(
                "acquisitions",
                "Shows what was planned, ordered and delivered by category, and which orders are late",
                "Late is judged on the last day of the period with an order or a delivery.",
                List.of(
                        MissionPeriodChoice.MISSION,
                        MissionPeriodChoice.PERIOD,
                        Parameter.flag(LATE, "list the orders that came late or are awaited since they were due"),
                        Parameter.flag(UNPLANNED, "list the orders that carry out no row of the plan")),
                List.of("acquisitions", "acquisitions --late", "acquisitions --unplanned --json"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        AcquisitionListing listing = new AcquisitionListing(Acquisitions.of(store, scope));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mission", scope.mission());
        data.put("period", scope.period().toString());
        List<CommandOutcome.Part> parts = new ArrayList<>();
        listing.categories(parts, data);
        listing.summary(parts, data);
        if (arguments.has(LATE)) {
            listing.late(parts, data);
        }
        if (arguments.has(UNPLANNED)) {
            listing.unplanned(parts, data);
        }
        listing.basis(parts);
        return new CommandOutcome(CommandOutcome.Status.DONE, parts, data);
    }
}

package org.missionbench.platform;

import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.ChangeRecord;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code changes}: the audit trail of a mission's period. */
@Component
public final class ChangesCommand implements Command {

    private static final int LISTED = 50;

    private static final CommandShape SHAPE = new CommandShape(
            "changes",
            "List the last changes to the rows, newest first",
            "Shows the last " + LISTED + ". Take one back with 'undo NUMBER'.",
            List.of(MissionPeriodChoice.MISSION, MissionPeriodChoice.PERIOD),
            List.of("changes"));

    private final RecordStore store;

    /** Reads the audit trail. */
    @Activate
    public ChangesCommand(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "platform/changes";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        List<ChangeRecord> changes = store.changes(scope, LISTED);
        Rows rows = new Rows(
                List.of("number", "when", "who", "why", "rows"),
                changes.stream().map(ChangeText::row).toList(),
                List.of(0));
        Map<String, Object> data = ScopeData.of(scope);
        data.put("changes", changes.stream().map(ChangeText::data).toList());
        return new CommandOutcome(Status.DONE, List.of(rows), data);
    }
}

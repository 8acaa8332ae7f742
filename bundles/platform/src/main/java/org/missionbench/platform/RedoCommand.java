package org.missionbench.platform;

import java.util.List;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.ChangeRecord;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code redo}: brings back what the last {@code undo} took back, unless something else was changed since. */
@Component
public final class RedoCommand implements Command {

    private static final CommandShape SHAPE = new CommandShape(
            "redo",
            "Bring back the change that was undone last",
            "One after the other, as long as nothing else is changed in between.",
            List.of(MissionPeriodChoice.MISSION, MissionPeriodChoice.PERIOD),
            List.of("redo"));

    private final RecordStore store;
    private final TakingBack takingBack;

    /** Changes the store, and says which measures changed. */
    @Activate
    public RedoCommand(@Reference RecordStore store, @Reference Measures measures) {
        this.store = store;
        this.takingBack = new TakingBack(store, measures);
    }

    @Override
    public String id() {
        return "platform/redo";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        if (store.missionPeriods().isEmpty()) {
            throw new CommandRefused(
                    "The store is empty: 'undo NUMBER' brings back what was undone, with the number that 'undo' told");
        }
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        ChangeRecord undoing = ChangeRecord.toRedo(store.changes(scope, TakingBack.LATEST))
                .orElseThrow(() -> new CommandRefused(
                        "%s has nothing to redo: no change was undone, or something was changed since"
                                .formatted(scope)));
        progress.at("bringing back change " + undoing.undoes(), 0, 0);
        return takingBack.of(undoing.number(), "redo of change " + undoing.undoes());
    }
}

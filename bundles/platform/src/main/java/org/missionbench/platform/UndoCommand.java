package org.missionbench.platform;

import java.util.List;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.ChangeRecord;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code undo}: takes a change back, as long as no later one has touched its rows. */
@Component
public final class UndoCommand implements Command {

    private static final CommandShape SHAPE = new CommandShape(
            "undo",
            "Take a change back",
            "Rows it added are removed, rows it changed or removed return. That is a change of its own, which can be undone. Without a number the last change of the mission's period that stands.",
            List.of(
                    Parameter.positional("number", false, "number of the change, as 'changes' lists it"),
                    MissionPeriodChoice.MISSION,
                    MissionPeriodChoice.PERIOD),
            List.of("undo 12", "undo"));

    private final RecordStore store;
    private final TakingBack takingBack;

    /** Changes the store, and says which measures changed. */
    @Activate
    public UndoCommand(@Reference RecordStore store, @Reference Measures measures) {
        this.store = store;
        this.takingBack = new TakingBack(store, measures);
    }

    @Override
    public String id() {
        return "platform/undo";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        long number = arguments.find("number").isPresent()
                ? number(arguments.text("number"))
                : last(MissionPeriodChoice.of(arguments, store.missionPeriods()));
        progress.at("taking back change " + number, 0, 0);
        return takingBack.of(number, "undo of change " + number);
    }

    private long last(MissionPeriod scope) throws CommandRefused {
        return ChangeRecord.toUndo(store.changes(scope, TakingBack.LATEST))
                .map(ChangeRecord::number)
                .orElseThrow(() -> new CommandRefused("%s has no change that could be undone".formatted(scope)));
    }

    private static long number(String written) throws CommandRefused {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException e) {
            throw new CommandRefused("'%s' is not the number of a change; 'changes' lists them".formatted(written));
        }
    }
}

package org.missionbench.platform;

import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.ChangeRecord;
import org.missionbench.contracts.dataset.RecordStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code undo}: takes a change back, as long as no later one has touched its rows. */
@Component
public final class UndoCommand implements Command {

    private static final CommandShape SHAPE = new CommandShape(
            "undo",
            "Take a change back",
            "Rows it added are removed, rows it changed or removed return. That is a change of its own, which can be undone.",
            List.of(Parameter.positional("number", true, "number of the change, as 'changes' lists it")),
            List.of("undo 12"));

    private final RecordStore store;

    /** Changes the store. */
    @Activate
    public UndoCommand(@Reference RecordStore store) {
        this.store = store;
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
        long number = number(arguments.text("number"));
        progress.at("taking back change " + number, 0, 0);
        try {
            ChangeRecord change = store.undo(number, new ChangeNote(Actor.current(), "undo of change " + number, ""));
            return CommandOutcome.done(
                    "Change %d is taken back; that is change %d".formatted(number, change.number()),
                    ChangeText.data(change));
        } catch (IllegalStateException | IllegalArgumentException e) {
            String why = FailureText.of(e);
            return new CommandOutcome(Status.FINDINGS, List.of(new Line(why)), Map.of("message", why));
        }
    }

    private static long number(String written) throws CommandRefused {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException e) {
            throw new CommandRefused("'%s' is not the number of a change; 'changes' lists them".formatted(written));
        }
    }
}

package org.missionbench.launcher;

import java.util.List;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Progress;

/** {@code serve}: only its description; whoever can run commands inside already runs in a server or for one command. */
record ServeCommand() implements Command {

    static final String NAME = "serve";

    private static final CommandShape SHAPE = new CommandShape(
            NAME,
            "Keep the workbench running; later commands on the same home are answered by it at once",
            "In a terminal it opens the interactive shell. Ctrl+C, SIGTERM or 'exit 0' in the shell end it.",
            List.of(),
            List.of("serve"));

    @Override
    public String id() {
        return "launcher/serve";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        throw new CommandRefused("The workbench runs already on this home; give it commands, or end it first");
    }
}

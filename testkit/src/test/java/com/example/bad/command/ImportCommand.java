package com.example.bad.command;

import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Progress;
import org.osgi.service.component.annotations.Component;

/** Takes the name of a command of the platform. */
@Component
public final class ImportCommand implements Command {

    @Override
    public String id() {
        return "bad/import";
    }

    @Override
    public CommandShape shape() {
        return new CommandShape("import", "Imports", "", List.of(), List.of("import"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) {
        return CommandOutcome.done("Done", Map.of());
    }
}

package org.missionbench.launcher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Progress;

/** {@code version}. */
record VersionCommand(Product product, Home home, Distribution distribution) implements Command {

    private static final CommandShape SHAPE = new CommandShape(
            "version",
            "Print the version of the program, of Java, and where things lie",
            "",
            List.of(),
            List.of("version"));

    @Override
    public String id() {
        return "launcher/version";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", product.version());
        data.put("java", Runtime.version().toString());
        data.put("program", distribution.directory().toString());
        data.put("home", home.directory().toString());
        String line = "Missionbench %s on Java %s; program in %s, home %s"
                .formatted(data.values().toArray());
        return CommandOutcome.done(line, data);
    }
}

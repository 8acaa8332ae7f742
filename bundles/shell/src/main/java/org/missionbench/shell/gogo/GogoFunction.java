package org.missionbench.shell.gogo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.command.CommandLine;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One command as a function of the Gogo shell: {@code missionbench:measures}. One instance for each command. */
@Component(factory = GogoFunction.FACTORY, service = Function.class)
public class GogoFunction implements Function {

    static final String FACTORY = "org.missionbench.shell.gogo";
    static final String NAME = "osgi.command.function";

    private final CommandLine line;
    private final String name;

    /** Is created by {@link GogoFunctions}, which also says the name. */
    @Activate
    public GogoFunction(@Reference CommandLine line, Map<String, Object> properties) {
        this.line = line;
        this.name = String.valueOf(properties.get(NAME));
    }

    @Override
    public @Nullable Object execute(CommandSession session, List<Object> arguments) {
        List<String> words = new ArrayList<>(List.of(name));
        arguments.forEach(argument -> words.add(String.valueOf(argument)));
        PrintStream console = session.getConsole();
        line.run(words, session.currentDir(), console, console, false);
        return null;
    }
}

package org.missionbench.shell;

import java.nio.file.Path;
import java.util.Map;
import org.missionbench.contracts.command.Arguments;

/**
 * A command's words, sorted out.
 *
 * @param values parameter name to what was written
 * @param json whether {@code --json} was given
 * @param help whether {@code --help} was given
 */
record Invocation(Map<String, String> values, boolean json, boolean help) {

    Invocation {
        values = Map.copyOf(values);
    }

    Arguments in(Path directory) {
        return new Arguments(values, directory);
    }
}

package org.missionbench.contracts.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a command was asked.
 *
 * @param values parameter name to what was written; a switch that was given has the value {@code true}
 * @param directory where relative paths start: the caller's working directory
 */
public record Arguments(Map<String, String> values, Path directory) {

    /** Copies. */
    public Arguments {
        values = Map.copyOf(values);
    }

    /** The value of a parameter, when it was given. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The value of a required parameter. */
    public String text(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException("Parameter %s was not checked before".formatted(name)));
    }

    /** Whether a switch was given. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** A path, relative ones taken from the caller's working directory. */
    public Path path(String written) {
        return directory.resolve(written).normalize();
    }
}

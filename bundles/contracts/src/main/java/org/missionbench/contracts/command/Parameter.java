package org.missionbench.contracts.command;

import java.util.List;

/**
 * A parameter of a command.
 *
 * @param name lower-case kebab: written {@code --mission} for an option, {@code PATH} for a positional one
 * @param kind how it is given
 * @param required whether the command makes no sense without it
 * @param help what to write, in a few words
 * @param choices the allowed values; empty for any
 */
public record Parameter(String name, Kind kind, boolean required, String help, List<String> choices) {

    /** Copies. */
    public Parameter {
        choices = List.copyOf(choices);
    }

    /** How a parameter is given. */
    public enum Kind {
        /** By its place among the words without dashes. */
        POSITIONAL,
        /** {@code --name value}. */
        OPTION,
        /** {@code --name} alone. */
        SWITCH
    }

    /** A word by its place. */
    public static Parameter positional(String name, boolean required, String help, String... choices) {
        return new Parameter(name, Kind.POSITIONAL, required, help, List.of(choices));
    }

    /** {@code --name value}. */
    public static Parameter option(String name, boolean required, String help, String... choices) {
        return new Parameter(name, Kind.OPTION, required, help, List.of(choices));
    }

    /** {@code --name}. */
    public static Parameter flag(String name, String help) {
        return new Parameter(name, Kind.SWITCH, false, help, List.of());
    }
}

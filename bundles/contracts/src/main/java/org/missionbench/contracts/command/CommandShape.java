package org.missionbench.contracts.command;

import java.util.List;

/**
 * What a command is called and takes.
 *
 * @param name one lower-case word: {@code import}
 * @param summary what it does, in one sentence without a full stop
 * @param help more sentences, for {@code help NAME}; may be empty
 * @param parameters positional ones first, in order
 * @param examples whole command lines after the program's name
 */
public record CommandShape(
        String name, String summary, String help, List<Parameter> parameters, List<String> examples) {

    /** Copies. */
    public CommandShape {
        parameters = List.copyOf(parameters);
        examples = List.copyOf(examples);
    }
}

package org.missionbench.contracts.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;

/** Runs a command line within the framework. Provided by the shell, used by the launcher. */
public interface CommandLine {

    /**
     * Runs it and prints what came out.
     *
     * @param words the command's name and its arguments
     * @param directory the caller's working directory
     * @param out where results go
     * @param err where progress, messages and refusals go
     * @param terminal whether {@code err} is a terminal, so that a line can be written over
     * @return the exit status: 0, 1 for findings or refused data, 2 for wrong use
     */
    int run(List<String> words, Path directory, PrintStream out, PrintStream err, boolean terminal);

    /**
     * Runs work during which no module is installed, removed or updated: such changes wait for its end, for a while.
     *
     * @param what it is called to whoever waits
     * @return what the work returned
     */
    default int during(String what, IntSupplier work) {
        return work.getAsInt();
    }
}

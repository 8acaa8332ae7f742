package org.missionbench.launcher;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** The server of a home as the program's own client sees it, for the benchmark, which lives in a package of its own. */
public final class ControlledHome {

    private final Home home;

    /** Of a directory that may not exist yet. */
    public ControlledHome(Path directory) {
        this.home = Home.at(directory);
    }

    /** Whether a server answers. */
    public boolean isServed() {
        return new ControlClient(home).isServed();
    }

    /** Has the server run a command line. */
    public Answer ask(Path directory, List<String> words) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(text, false, StandardCharsets.UTF_8);
        Invocation invocation = new Invocation(home.directory(), false, words, directory, false, false);
        long start = System.nanoTime();
        OptionalInt status = new ControlClient(home).forward(invocation, out, out);
        double milliseconds = (System.nanoTime() - start) / 1e6;
        out.flush();
        return new Answer(milliseconds, status.orElse(-1), text.toString(StandardCharsets.UTF_8));
    }

    /**
     * What came back.
     *
     * @param milliseconds from connecting to the exit status
     * @param status exit status; -1 when no server answered
     * @param text all that was printed
     */
    public record Answer(double milliseconds, int status, String text) {}
}

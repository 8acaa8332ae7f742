package org.missionbench.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program. */
public final class Main {

    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private Main() {}

    /** Runs one command line and ends the process with its exit status. */
    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int status = run(List.of(args), out, err);
        out.flush();
        err.flush();
        Runtime.getRuntime().halt(status);
    }

    private static int run(List<String> args, PrintStream out, PrintStream err) {
        Invocation invocation;
        try {
            invocation = Invocation.of(args);
        } catch (Refused e) {
            err.println(e.sentence());
            return WRONG_USE;
        }
        try {
            return new Session(invocation, out, err).run();
        } catch (Refused e) {
            err.println(e.sentence());
            return FAILED;
        } catch (RuntimeException | LinkageError e) {
            org.slf4j.LoggerFactory.getLogger(Main.class).error("{} has failed", args, e);
            err.println("The program has failed: %s; details are in the log".formatted(e.getMessage()));
            return FAILED;
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}

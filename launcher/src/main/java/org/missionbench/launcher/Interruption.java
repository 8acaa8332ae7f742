package org.missionbench.launcher;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/** Ctrl+C while a server works for this process: the server is told, and its answer is awaited for a moment. */
final class Interruption implements AutoCloseable {

    /** What shells report of a process that was ended by Ctrl+C. */
    static final int STATUS = 130;

    private static final long PATIENCE_MILLIS = 10_000;

    private final DataOutputStream server;
    private final PrintStream err;
    private final Thread waiting = Thread.currentThread();
    private final Thread hook = new Thread(this::interrupt, "interruption");
    private volatile boolean happened;

    Interruption(DataOutputStream server, PrintStream err) {
        this.server = server;
        this.err = err;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean happened() {
        return happened;
    }

    // the waiting thread ends the process when the answer is there
    void interrupt() {
        happened = true;
        try {
            say("Stopping the command in the server");
            server.writeByte(Wire.CANCEL);
            server.flush();
            waiting.join(PATIENCE_MILLIS);
            say("The server has not answered yet; the command stops there at its next step");
        } catch (IOException e) {
            say("The server is gone");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(String text) {
        err.println(text);
        err.flush();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending already, which is what the hook is for
            happened = true;
        }
    }
}

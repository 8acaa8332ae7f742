package org.missionbench.launcher;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Says what is going on when something takes longer than half a second, and how long it has taken. */
final class StartProgress implements AutoCloseable {

    private static final String CLEAR = "\r\033[K";

    private final PrintStream err;
    private final boolean terminal;
    private final String what;
    private final long start = System.nanoTime();
    private final ScheduledExecutorService clock;
    private final ScheduledFuture<?> ticks;
    private boolean shown;
    private boolean over;

    StartProgress(String what, PrintStream err, boolean terminal) {
        this.what = what;
        this.err = err;
        this.terminal = terminal;
        this.clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "start-progress");
            thread.setDaemon(true);
            return thread;
        });
        // the start script and Java have been silent for some tenths already, and a whole second must never pass so
        this.ticks = clock.scheduleAtFixedRate(this::show, 500, terminal ? 250 : 900, TimeUnit.MILLISECONDS);
    }

    private synchronized void show() {
        if (over) {
            return;
        }
        String line = "%s … %d s".formatted(what, Math.round((System.nanoTime() - start) / 1e9));
        err.print(terminal ? CLEAR + line : line + System.lineSeparator());
        err.flush();
        shown = true;
    }

    @Override
    public synchronized void close() {
        over = true;
        ticks.cancel(false);
        clock.shutdownNow();
        if (shown && terminal) {
            err.print(CLEAR);
            err.flush();
        }
    }
}

package org.missionbench.shell;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import org.missionbench.contracts.command.Progress;

/** Shows progress: on a terminal as one line that is written over, elsewhere as lines now and then. */
final class ProgressLine implements Progress {

    private static final long TERMINAL_MILLIS = 100;
    private static final long LINES_MILLIS = 800;

    private final PrintStream err;
    private final boolean terminal;
    private final LongSupplier millis;
    private long shownAt;
    private int shownLength;

    /**
     * @param millis a clock that only runs forward
     */
    ProgressLine(PrintStream err, boolean terminal, LongSupplier millis) {
        this.err = err;
        this.terminal = terminal;
        this.millis = millis;
        this.shownAt = millis.getAsLong();
    }

    @Override
    public synchronized void at(String what, long done, long total) {
        long now = millis.getAsLong();
        if (now - shownAt < (terminal ? TERMINAL_MILLIS : LINES_MILLIS)) {
            return;
        }
        shownAt = now;
        String text = OutcomeText.harmless(text(what, done, total));
        if (terminal) {
            err.print("\r" + text + " ".repeat(Math.max(0, shownLength - text.length())));
            shownLength = text.length();
        } else {
            err.println(text);
        }
        err.flush();
    }

    /** Takes the line away before results are printed. */
    synchronized void clear() {
        if (shownLength > 0) {
            err.print("\r" + " ".repeat(shownLength) + "\r");
            err.flush();
            shownLength = 0;
        }
    }

    private static String text(String what, long done, long total) {
        if (total > 0) {
            return "%s: %d%%".formatted(what, Math.min(100, 100 * done / total));
        }
        return done > 0 ? "%s: %,d".formatted(what, done).replace(',', ' ') : what;
    }
}

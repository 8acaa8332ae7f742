package org.missionbench.launcher;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * Counts the commands that run, so that bundles change when none of them is under way.
 *
 * <p>A command whose bundle is uninstalled in the middle fails at the next class it loads. While a change waits, new
 * commands wait too.
 */
final class RunningCommands {

    private final Deque<Running> running = new ArrayDeque<>();
    private boolean changing;

    private record Running(Thread thread, String what) {}

    int run(String what, IntSupplier command) {
        enter(what);
        try {
            return command.getAsInt();
        } finally {
            leave();
        }
    }

    private synchronized void enter(String what) {
        while (changing) {
            await(Duration.ofSeconds(1));
        }
        running.add(new Running(Thread.currentThread(), what));
    }

    private synchronized void leave() {
        Iterator<Running> last = running.descendingIterator();
        while (last.hasNext()) {
            if (last.next().thread() == Thread.currentThread()) {
                last.remove();
                break;
            }
        }
        notifyAll();
    }

    /** The commands that others run now. */
    synchronized List<String> others() {
        return running.stream()
                .filter(one -> one.thread() != Thread.currentThread())
                .map(Running::what)
                .distinct()
                .toList();
    }

    /** Does the change when no other command runs, or when the bound is over; says whether it was quiet. */
    boolean change(Duration bound, Runnable change) {
        boolean quiet = silence(bound);
        try {
            change.run();
        } finally {
            resume();
        }
        return quiet;
    }

    private synchronized boolean silence(Duration bound) {
        while (changing) {
            await(Duration.ofSeconds(1));
        }
        changing = true;
        long end = System.nanoTime() + bound.toNanos();
        while (othersRun() && System.nanoTime() < end) {
            await(Duration.ofMillis(100));
        }
        return !othersRun();
    }

    private synchronized void resume() {
        changing = false;
        notifyAll();
    }

    private boolean othersRun() {
        return running.stream().anyMatch(one -> one.thread() != Thread.currentThread());
    }

    private void await(Duration atMost) {
        try {
            wait(atMost.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Stopped while waiting for other commands; nothing was changed", e);
        }
    }
}

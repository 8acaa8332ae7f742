package org.missionbench.platform.intake;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordWriter;
import org.missionbench.kernel.MissionPeriod;

/**
 * Carries rows from a thread that reads files to the thread that writes the store, so that both work at the same time.
 * What waits on it is bounded.
 */
final class Conveyor {

    private static final int BATCH = 256;
    private static final int WAITING = 4;
    private static final Step END = writer -> {};

    private final MissionPeriod scope;
    private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(WAITING);
    private volatile boolean stopped;
    private volatile @Nullable Throwable failure;
    private @Nullable Batch open;

    Conveyor(MissionPeriod scope) {
        this.scope = scope;
    }

    /** Something to do with the writer, on its own thread. */
    interface Step {
        void on(RecordWriter writer);
    }

    /** What the reading thread does. */
    interface Reading {
        void run() throws IOException;
    }

    /** Reads on another thread and writes on this one, until everything that was read is written. */
    void carry(Reading reading, RecordWriter writer) throws IOException {
        Thread reader = new Thread(() -> read(reading), "missionbench import");
        reader.setDaemon(true);
        reader.start();
        try {
            for (Step step = steps.take(); step != END; step = steps.take()) {
                step.on(writer);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The import was interrupted");
        } finally {
            stopped = true;
            steps.clear();
        }
        rethrow();
    }

    /** Sends a row; the array may be used again. Called by the reading thread. */
    void send(DatasetShape shape, @Nullable Object[] values, long tag) {
        Batch batch = open;
        if (batch == null || batch.shape != shape || batch.count == BATCH) {
            flush();
            batch = new Batch(shape);
            open = batch;
        }
        batch.rows[batch.count] = values.clone();
        batch.tags[batch.count++] = tag;
    }

    /** Sends something else, after the rows so far. Called by the reading thread. */
    void send(Step step) {
        flush();
        try {
            while (!steps.offer(step, 100, TimeUnit.MILLISECONDS)) {
                if (stopped) {
                    throw new CancellationException("The import has ended");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The import was interrupted");
        }
    }

    private void flush() {
        Batch batch = open;
        open = null;
        if (batch != null) {
            send(writer -> batch.write(writer, scope));
        }
    }

    private void read(Reading reading) {
        try {
            reading.run();
            flush();
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
        } finally {
            open = null;
            if (!stopped) {
                send(END);
            }
        }
    }

    private void rethrow() throws IOException {
        Throwable thrown = failure;
        if (thrown instanceof IOException broken) {
            throw broken;
        }
        if (thrown instanceof RuntimeException wrong) {
            throw wrong;
        }
        if (thrown instanceof Error fatal) {
            throw fatal;
        }
    }

    /** Rows of one dataset. */
    private static final class Batch {

        private final DatasetShape shape;
        private final @Nullable Object[][] rows = new @Nullable Object[BATCH][];
        private final long[] tags = new long[BATCH];
        private int count;

        Batch(DatasetShape shape) {
            this.shape = shape;
        }

        void write(RecordWriter writer, MissionPeriod scope) {
            for (int at = 0; at < count; at++) {
                writer.put(scope, shape, rows[at], tags[at]);
            }
        }
    }
}

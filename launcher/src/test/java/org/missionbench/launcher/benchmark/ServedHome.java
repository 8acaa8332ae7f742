package org.missionbench.launcher.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.missionbench.launcher.ControlledHome;

/** {@code missionbench serve} in the background, until it is closed. */
final class ServedHome implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final ControlledHome home;
    private final double readyMilliseconds;

    private ServedHome(Process process, ControlledHome home, double readyMilliseconds) {
        this.process = process;
        this.home = home;
        this.readyMilliseconds = readyMilliseconds;
    }

    /** Started, and ready to answer on its control socket. */
    static ServedHome start(Place place, Path directory, Map<String, String> environment)
            throws IOException, InterruptedException {
        ControlledHome home = new ControlledHome(directory);
        long start = System.nanoTime();
        Process process = TimedRun.start(
                place.work().resolve("serve.txt"), environment, place.missionbench(directory, List.of("serve")));
        while (!home.isServed()) {
            Thread.sleep(2);
            if (!process.isAlive() || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                throw new IOException("The server of %s did not start: see serve.txt beside it".formatted(directory));
            }
        }
        return new ServedHome(process, home, (System.nanoTime() - start) / 1e6);
    }

    /** From the start of the script to the first answer, and the memory until now. */
    TimedRun ready() {
        return new TimedRun(readyMilliseconds, peakMegabytes(), 0);
    }

    long peakMegabytes() {
        return TimedRun.peakMegabytes(process);
    }

    /** One command through a connection of its own. */
    TimedRun ask(List<String> words) {
        ControlledHome.Answer answer = home.ask(Path.of("").toAbsolutePath(), words);
        return new TimedRun(answer.milliseconds(), peakMegabytes(), answer.status());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}

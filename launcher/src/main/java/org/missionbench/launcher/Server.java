package org.missionbench.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Keeps a workbench running until it is told to end. */
record Server(Home home, Workbench workbench, PrintStream err) {

    /** Runs until the end; first some work, while it is served already. */
    int run(Runnable first) {
        try (ControlServer control = ControlServer.open(home, workbench)) {
            Thread main = Thread.currentThread();
            Thread end = new Thread(() -> end(main), "end");
            Runtime.getRuntime().addShutdownHook(end);
            err.println("The workbench runs on %s; commands on this home are answered at once. Ctrl+C ends it"
                    .formatted(home.directory()));
            announce();
            err.flush();
            first.run();
            workbench.container().awaitEnd();
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen in %s".formatted(home.run()), e);
        }
    }

    private void announce() throws IOException {
        Optional<String> address = workbench.address();
        if (address.isPresent()) {
            WebAddress.leave(address.get(), home.run().resolve("address"));
            err.println("Open " + address.get());
        }
    }

    // the framework is stopped first; the main thread then leaves by itself
    private void end(Thread main) {
        workbench.close();
        try {
            main.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

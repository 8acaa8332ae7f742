package org.missionbench.launcher;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.LoggerFactory;

/** One run of the program: asks the server of the home, or takes the home and does it itself. */
final class Session {

    private static final int PATIENCE_SECONDS = 60;

    private final Invocation invocation;
    private final PrintStream out;
    private final PrintStream err;
    private final Home home;

    Session(Invocation invocation, PrintStream out, PrintStream err) {
        this.invocation = invocation;
        this.out = out;
        this.err = err;
        this.home = Home.at(invocation.home());
    }

    int run() {
        if (isForAPerson() && new ControlClient(home).isServed()) {
            return show();
        }
        OptionalInt forwarded = forward();
        if (forwarded.isPresent()) {
            return forwarded.getAsInt();
        }
        logTo();
        if (needsNoFramework()) {
            return Workbench.ownCommands(home, Distribution.find(), Product.read(), Optional.empty())
                    .run(invocation.words(), invocation.directory(), out, err, invocation.terminal());
        }
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            Optional<HomeLock> lock = HomeLock.take(home, purpose());
            if (lock.isPresent()) {
                try (HomeLock held = lock.get()) {
                    return serveOrRun();
                }
            }
            waitFor(second);
            OptionalInt late = forward();
            if (late.isPresent()) {
                return late.getAsInt();
            }
        }
        throw new Refused("%s still uses %s after %d seconds: wait until it ends, or use another --home DIR"
                .formatted(HomeLock.holder(home), home.directory(), PATIENCE_SECONDS));
    }

    // at a terminal the main job ends in the browser; in a script it ends
    private boolean isForAPerson() {
        return invocation.isMainJob() && invocation.interactive();
    }

    private int show() {
        String address = BrowserWindow.left(home)
                .orElseThrow(() -> new Refused("%s serves %s, but without the feature 'web'"
                        .formatted(HomeLock.holder(home), home.directory())));
        err.println("The workbench runs already. Open " + address);
        BrowserWindow.open(home, address);
        return 0;
    }

    // serving is only refused by a running server; it is not forwarded to it
    private OptionalInt forward() {
        ControlClient client = new ControlClient(home);
        if (!invocation.is(ServeCommand.NAME)) {
            return client.forward(invocation, out, err);
        }
        if (client.isServed()) {
            throw new Refused("%s serves %s already: give it commands, or end it first"
                    .formatted(HomeLock.holder(home), home.directory()));
        }
        return OptionalInt.empty();
    }

    private void waitFor(int second) {
        if (second == 0 || !invocation.terminal()) {
            err.println("Waiting for %s, which uses %s".formatted(HomeLock.holder(home), home.directory()));
            err.flush();
        }
        try {
            Thread.sleep(900);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Stopped while waiting", e);
        }
    }

    private String purpose() {
        return invocation.isMainJob() ? "missionbench" : String.join(" ", invocation.words());
    }

    private boolean needsNoFramework() {
        boolean lists = invocation.is(FeaturesCommand.NAME)
                && invocation.words().size() > 1
                && invocation.words().get(1).equals(FeaturesCommand.LIST);
        return lists || invocation.is("version");
    }

    private int serveOrRun() {
        boolean serve = invocation.is(ServeCommand.NAME);
        try (Workbench workbench = open(use())) {
            workbench.problems().forEach(err::println);
            if (serve) {
                return new Server(home, workbench, err).run(() -> {});
            }
            if (isForAPerson()) {
                MainJob job = new MainJob(home, Distribution.find(), workbench, invocation, out, err);
                return new Server(home, workbench, err).run(job::showAndRun);
            }
            return invocation.isMainJob()
                    ? new MainJob(home, Distribution.find(), workbench, invocation, out, err).run()
                    : workbench.run(invocation.words(), invocation.directory(), out, err, invocation.terminal());
        }
    }

    private Workbench.Use use() {
        if (isForAPerson()) {
            return Workbench.Use.SERVER;
        }
        if (!invocation.is(ServeCommand.NAME)) {
            return Workbench.Use.ONE_COMMAND;
        }
        return invocation.interactive() ? Workbench.Use.SHELL : Workbench.Use.SERVER;
    }

    private Workbench open(Workbench.Use use) {
        try (StartProgress progress = new StartProgress("Starting the workbench", err, invocation.terminal())) {
            return Workbench.open(home, Distribution.find(), Product.read(), use);
        }
    }

    // libraries that print are heard in the log only
    private void logTo() {
        System.setProperty(
                LogConfigurator.FILE, home.logs().resolve("missionbench.log").toString());
        System.setProperty(LogConfigurator.VERBOSE, String.valueOf(invocation.verbose()));
        OutputStream lines = new LoggedLines(LoggerFactory.getLogger("console")::info);
        PrintStream logged = new PrintStream(lines, true, StandardCharsets.UTF_8);
        if (!invocation.is(ServeCommand.NAME) || !invocation.interactive()) {
            System.setOut(logged);
        }
        System.setErr(logged);
    }
}

package org.missionbench.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandLine;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running workbench of one home: a container with the wanted features, which runs command lines. */
final class Workbench implements AutoCloseable, CommandLine {

    private static final Logger log = LoggerFactory.getLogger(Workbench.class);
    private static final Set<String> CHANGES = Set.of("install", "remove", "update");
    private static final String RESTORE = "restore";
    private static final String MARK = "missionbench.counted";
    static final String UNCOUNTED = "(!(" + MARK + "=true))";
    // Gogo takes the highest ranking, so that what is typed there is counted too
    private static final Dictionary<String, Object> COUNTED =
            FrameworkUtil.asDictionary(Map.of(MARK, true, Constants.SERVICE_RANKING, 1000));

    private final Container container;
    private final Features features;
    private final RunningCommands running = new RunningCommands();
    private final PlainCommandLine own;
    private final List<String> problems;

    private Workbench(Home home, Distribution distribution, Product product, Use use) {
        this.container = Container.of(home.cache(), product);
        this.features = new Features(home, distribution, use != Use.ONE_COMMAND, container, running);
        this.own = ownCommands(home, distribution, product, Optional.of(features));
        own.commands().forEach(command -> container.context().registerService(Command.class, command, null));
        container.context().registerService(CommandLine.class, this, COUNTED);
        this.problems = features.start(use.level);
        problems.forEach(log::error);
    }

    /** What it is opened for. */
    enum Use {
        /** One command. */
        ONE_COMMAND(Container.READY),
        /** Commands of clients. */
        SERVER(Container.SERVING),
        /** Commands of clients, and of a person in the Gogo shell. */
        SHELL(Container.INTERACTIVE);

        private final int level;

        Use(int level) {
            this.level = level;
        }
    }

    static Workbench open(Home home, Distribution distribution, Product product, Use use) {
        return new Workbench(home, distribution, product, use);
    }

    static PlainCommandLine ownCommands(
            Home home, Distribution distribution, Product product, Optional<Features> features) {
        return new PlainCommandLine(List.of(
                new BackupCommand(home, product, features),
                new DoctorCommand(home, distribution, features),
                new FeaturesCommand(home, distribution, features),
                new RestoreCommand(home, features),
                new NewModuleCommand(distribution),
                new ServeCommand(),
                new VersionCommand(product, home, distribution)));
    }

    /** What did not start and why, in a person's words. */
    List<String> problems() {
        return problems;
    }

    /** Where a browser finds it; empty when the feature for that is not installed. */
    Optional<String> address() {
        return WebAddress.await(container.context(), features.token());
    }

    Container container() {
        return container;
    }

    @Override
    public int run(List<String> words, Path directory, PrintStream out, PrintStream err, boolean terminal) {
        return running.run(String.join(" ", words), () -> dispatch(words, directory, out, err, terminal));
    }

    @Override
    public int during(String what, IntSupplier work) {
        return running.run(what, work);
    }

    // a change of features may take away the very bundle that prints its outcome
    private int dispatch(List<String> words, Path directory, PrintStream out, PrintStream err, boolean terminal) {
        boolean changes = !words.isEmpty() && words.get(0).equals(RESTORE)
                || words.size() > 1 && words.get(0).equals(FeaturesCommand.NAME) && CHANGES.contains(words.get(1));
        Optional<Integer> status = changes
                ? Optional.empty()
                : container.with(
                        CommandLine.class, UNCOUNTED, shell -> shell.run(words, directory, out, err, terminal));
        return status.orElseGet(() -> own.run(words, directory, out, err, terminal));
    }

    @Override
    public void close() {
        container.close();
    }
}

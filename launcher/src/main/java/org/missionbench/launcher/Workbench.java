package org.missionbench.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running workbench of one home: a container with the wanted features, which runs command lines. */
final class Workbench implements AutoCloseable, CommandLine {

    private static final Logger log = LoggerFactory.getLogger(Workbench.class);
    private static final Set<String> CHANGES = Set.of("install", "remove", "update");

    private final Container container;
    private final RunningCommands running = new RunningCommands();
    private final PlainCommandLine own;
    private final List<String> problems;

    private Workbench(Home home, Distribution distribution, Product product, int level) {
        this.container = Container.of(home.cache(), product);
        Features features = new Features(home, distribution, container, running);
        this.own = ownCommands(home, distribution, product, Optional.of(features));
        own.commands().forEach(command -> container.context().registerService(Command.class, command, null));
        this.problems = features.start(level);
        problems.forEach(log::error);
    }

    static Workbench open(Home home, Distribution distribution, Product product, int level) {
        return new Workbench(home, distribution, product, level);
    }

    static PlainCommandLine ownCommands(
            Home home, Distribution distribution, Product product, Optional<Features> features) {
        return new PlainCommandLine(List.of(
                new FeaturesCommand(home, distribution, features),
                new ServeCommand(),
                new VersionCommand(product, home, distribution)));
    }

    /** What did not start and why, in a person's words. */
    List<String> problems() {
        return problems;
    }

    Container container() {
        return container;
    }

    @Override
    public int run(List<String> words, Path directory, PrintStream out, PrintStream err, boolean terminal) {
        return running.run(() -> dispatch(words, directory, out, err, terminal));
    }

    // a change of features may take away the very bundle that prints its outcome
    private int dispatch(List<String> words, Path directory, PrintStream out, PrintStream err, boolean terminal) {
        boolean changes =
                words.size() > 1 && words.get(0).equals(FeaturesCommand.NAME) && CHANGES.contains(words.get(1));
        Optional<Integer> status = changes
                ? Optional.empty()
                : container.with(CommandLine.class, shell -> shell.run(words, directory, out, err, terminal));
        return status.orElseGet(() -> own.run(words, directory, out, err, terminal));
    }

    @Override
    public void close() {
        container.close();
    }
}

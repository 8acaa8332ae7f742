package org.missionbench.shell;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandLine;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandRefused;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the commands of all modules from words, and prints what comes out. */
@Component
public class Shell implements CommandLine {

    private static final Logger log = LoggerFactory.getLogger(Shell.class);

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<Command> commands = List.of();

    /** Waits for commands. */
    public Shell() {}

    Shell(List<Command> commands) {
        this.commands = commands;
    }

    @Override
    public int run(List<String> words, Path directory, PrintStream out, PrintStream err, boolean terminal) {
        Call call = new Call(directory, out, err, new ProgressLine(err, terminal, () -> System.nanoTime() / 1_000_000));
        boolean json = Words.wantsJson(words);
        try {
            return call.finish(dispatch(words, call), json);
        } catch (CommandRefused e) {
            return call.refuse(Status.WRONG_USE, String.valueOf(e.getMessage()), json);
        } catch (CancellationException e) {
            return call.refuse(Status.FINDINGS, "Stopped; nothing was kept", json);
        } catch (RuntimeException | LinkageError e) {
            log.error("'{}' has failed", words, e);
            return call.refuse(Status.FINDINGS, failure(words, e), json);
        }
    }

    private CommandOutcome dispatch(List<String> words, Call call) throws CommandRefused {
        String name = words.stream()
                .filter(word -> !word.equals(Words.JSON))
                .findFirst()
                .orElse("help");
        List<Command> present = sorted();
        if (name.equals(Words.HELP) || name.equals("-h") || name.equals("help")) {
            return help(words, present);
        }
        Command command = find(name, present);
        List<String> rest = words.stream().skip(words.indexOf(name) + 1L).toList();
        Invocation invocation = Words.read(command.shape(), rest);
        if (invocation.help()) {
            return HelpText.of(command.shape());
        }
        return command.run(invocation.in(call.directory()), call.progress());
    }

    private static CommandOutcome help(List<String> words, List<Command> present) throws CommandRefused {
        Optional<String> about =
                words.stream().filter(word -> !word.startsWith("-")).skip(1).findFirst();
        return about.isEmpty()
                ? HelpText.all(present)
                : HelpText.of(find(about.get(), present).shape());
    }

    // two commands of one name would be a mistake of an administrator's; the lower id is used, always the same one
    private List<Command> sorted() {
        return commands.stream().sorted(Comparator.comparing(Command::id)).toList();
    }

    private static Command find(String name, List<Command> present) throws CommandRefused {
        List<String> names = Stream.concat(
                        present.stream().map(command -> command.shape().name()), Stream.of("help"))
                .distinct()
                .sorted()
                .toList();
        return present.stream()
                .filter(command -> command.shape().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(
                        "There is no command '%s'%s".formatted(name, unknown(Nearest.hint(name, names)))));
    }

    // a feature that was removed takes its commands with it
    private static String unknown(String hint) {
        return hint + (hint.endsWith("?") ? " Or" : "; or")
                + " it belongs to a feature that is not installed: see 'features list'";
    }

    private static String failure(List<String> words, Throwable e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return "'%s' has failed: %s; details are in the log"
                .formatted(
                        words.isEmpty() ? "" : words.get(0),
                        why.lines().findFirst().orElse(""));
    }

    /** One run, with where its words come from and its results go. */
    private record Call(Path directory, PrintStream out, PrintStream err, ProgressLine progress) {

        int finish(CommandOutcome outcome, boolean json) {
            progress.clear();
            if (json) {
                OutcomeJson.print(outcome, out);
            } else {
                OutcomeText.print(outcome, out);
            }
            return outcome.status().exitStatus();
        }

        int refuse(Status status, String message, boolean json) {
            progress.clear();
            if (json) {
                OutcomeJson.print(status, Map.of("message", message), out);
            }
            err.println(OutcomeText.harmless(message));
            err.flush();
            return status.exitStatus();
        }
    }
}

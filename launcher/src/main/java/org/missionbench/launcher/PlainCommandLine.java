package org.missionbench.launcher;

import jakarta.json.Json;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandLine;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Part;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Parameter.Kind;
import org.missionbench.contracts.command.Progress;

/** Runs the launcher's own commands without the shell, so that an installation without one can be repaired. */
record PlainCommandLine(List<Command> commands) implements CommandLine {

    private static final String JSON = "--json";

    @Override
    public int run(List<String> words, Path directory, PrintStream out, PrintStream err, boolean terminal) {
        List<String> plain = new ArrayList<>(words);
        boolean json = plain.removeIf(JSON::equals);
        try {
            Command command = find(plain.isEmpty() ? "" : plain.get(0));
            CommandOutcome outcome = command.run(arguments(command, plain, directory), Progress.NONE);
            print(outcome, json, out);
            return outcome.status().exitStatus();
        } catch (CommandRefused e) {
            String message = String.valueOf(e.getMessage());
            if (json) {
                print(new CommandOutcome(Status.WRONG_USE, List.of(), Map.of("message", message)), true, out);
            }
            err.println(message);
            return Status.WRONG_USE.exitStatus();
        }
    }

    Optional<Command> named(String name) {
        return commands.stream()
                .filter(command -> command.shape().name().equals(name))
                .findFirst();
    }

    private Command find(String name) throws CommandRefused {
        return named(name)
                .orElseThrow(() -> new CommandRefused(
                        "There is no command '%s'. Without the feature 'shell' there are only: %s. Bring it back with 'features install shell'"
                                .formatted(
                                        name,
                                        String.join(
                                                ", ",
                                                commands.stream()
                                                        .map(command ->
                                                                command.shape().name())
                                                        .toList()))));
    }

    private static Arguments arguments(Command command, List<String> words, Path directory) throws CommandRefused {
        List<Parameter> places = command.shape().parameters().stream()
                .filter(parameter -> parameter.kind() == Kind.POSITIONAL)
                .toList();
        Map<String, String> values = new LinkedHashMap<>();
        Deque<String> rest = new ArrayDeque<>(words.subList(1, words.size()));
        Iterator<Parameter> free = places.iterator();
        while (!rest.isEmpty()) {
            String word = rest.remove();
            Optional<Parameter> named = named(command, word);
            if (named.isPresent() && named.get().kind() == Kind.SWITCH) {
                values.put(named.get().name(), "true");
            } else if (named.isPresent() && !rest.isEmpty()) {
                values.put(named.get().name(), rest.remove());
            } else if (free.hasNext() && !word.startsWith("--")) {
                values.put(free.next().name(), word);
            } else {
                throw new CommandRefused(
                        "'%s' takes nothing called '%s', or a value is missing".formatted(words.get(0), word));
            }
        }
        for (Parameter wanted : places) {
            check(command, wanted, Optional.ofNullable(values.get(wanted.name())));
        }
        return new Arguments(values, directory);
    }

    private static Optional<Parameter> named(Command command, String word) {
        return command.shape().parameters().stream()
                .filter(parameter -> parameter.kind() != Kind.POSITIONAL && word.equals("--" + parameter.name()))
                .findFirst();
    }

    private static void check(Command command, Parameter place, Optional<String> value) throws CommandRefused {
        boolean isMissing = place.required() && value.isEmpty();
        boolean isUnknown = value.isPresent()
                && !place.choices().isEmpty()
                && !place.choices().contains(value.get());
        if (isMissing || isUnknown) {
            throw new CommandRefused("'%s' needs %s: %s (%s)%s"
                    .formatted(
                            command.shape().name(),
                            place.name(),
                            place.help(),
                            String.join(", ", place.choices()),
                            value.map(written -> ", not '" + written + "'").orElse("")));
        }
    }

    private static void print(CommandOutcome outcome, boolean json, PrintStream out) {
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put(
                    "status", outcome.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            document.putAll(outcome.data());
            out.println(Json.createObjectBuilder(document).build());
            return;
        }
        for (Part part : outcome.parts()) {
            if (part instanceof Line line) {
                out.println(line.text());
            } else if (part instanceof Rows rows) {
                PlainRows.print(rows, out);
            }
        }
    }
}

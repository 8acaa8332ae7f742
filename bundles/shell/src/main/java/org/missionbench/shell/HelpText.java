package org.missionbench.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Part;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Parameter.Kind;

/** What {@code help} and {@code --help} say. */
final class HelpText {

    private static final String PROGRAM = "missionbench";
    private static final int WIDTH = 100;

    private static final Rows OPTIONS = new Rows(
            List.of("option", "meaning"),
            List.of(
                    List.of("--home DIR", "before the command: work in this directory instead of ~/.missionbench"),
                    List.of("--verbose", "before the command: print the log too"),
                    List.of(Words.JSON, "after the command: print one JSON document instead of text"),
                    List.of(Words.HELP, "after the command: explain it")),
            List.of());

    private HelpText() {}

    static CommandOutcome all(List<Command> commands) {
        List<CommandShape> shapes = commands.stream()
                .map(Command::shape)
                .sorted(Comparator.comparing(CommandShape::name))
                .toList();
        Rows rows = new Rows(
                List.of("command", "what it does"),
                shapes.stream()
                        .map(shape -> List.of(shape.name(), shape.summary()))
                        .toList(),
                List.of());
        List<Part> parts = List.of(
                new Line("Usage: " + PROGRAM + " [--home DIR] [--verbose] COMMAND [ARGUMENTS] [--json] [--help]"),
                new Line(""),
                rows,
                new Line(""),
                OPTIONS,
                new Line(""),
                new Line("More about one of them: " + PROGRAM + " help COMMAND"));
        List<Map<String, String>> listed = shapes.stream()
                .map(shape -> Map.of("name", shape.name(), "summary", shape.summary()))
                .toList();
        return new CommandOutcome(Status.DONE, parts, Map.of("commands", listed));
    }

    static CommandOutcome of(CommandShape shape) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Line("Usage: " + usage(shape)));
        parts.add(new Line(""));
        String about = shape.summary() + (shape.help().isEmpty() ? "." : ". " + shape.help());
        Wrapping.wrap(about, WIDTH).forEach(line -> parts.add(new Line(line)));
        parts.add(new Line(""));
        parts.add(new Rows(List.of("argument", "meaning"), meanings(shape), List.of()));
        if (!shape.examples().isEmpty()) {
            parts.add(new Line(""));
            parts.add(new Line("Examples:"));
            shape.examples().forEach(example -> parts.add(new Line("  " + PROGRAM + " " + example)));
        }
        return new CommandOutcome(Status.DONE, parts, data(shape));
    }

    private static String usage(CommandShape shape) {
        return Stream.concat(
                        Stream.of(PROGRAM, shape.name()),
                        shape.parameters().stream().map(HelpText::usage))
                .collect(Collectors.joining(" "));
    }

    private static String usage(Parameter parameter) {
        String written = Words.written(parameter);
        String whole = parameter.kind() == Kind.OPTION
                ? written + " " + parameter.name().toUpperCase(Locale.ROOT)
                : written;
        return parameter.required() ? whole : "[" + whole + "]";
    }

    private static List<List<String>> meanings(CommandShape shape) {
        List<List<String>> rows = new ArrayList<>();
        for (Parameter parameter : shape.parameters()) {
            String choices = parameter.choices().isEmpty() ? "" : ": " + String.join(", ", parameter.choices());
            rows.add(List.of(Words.written(parameter), parameter.help() + choices));
        }
        rows.add(List.of(Words.JSON, "print one JSON document instead of text"));
        rows.add(List.of(Words.HELP, "print this"));
        return rows;
    }

    private static Map<String, Object> data(CommandShape shape) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", shape.name());
        data.put("summary", shape.summary());
        data.put("help", shape.help());
        data.put("usage", usage(shape));
        data.put("examples", shape.examples());
        return data;
    }
}

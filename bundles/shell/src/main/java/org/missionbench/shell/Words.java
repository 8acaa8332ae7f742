package org.missionbench.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Parameter.Kind;

/** Reads the words after a command's name against the command's shape. */
final class Words {

    static final String JSON = "--json";
    static final String HELP = "--help";

    // the launcher reads these; they stand before the command
    private static final Set<String> BEFORE = Set.of("--home", "--verbose");

    private final CommandShape shape;
    private final Deque<String> words;
    private final Deque<Parameter> places;
    private final Map<String, String> values = new LinkedHashMap<>();
    private boolean json;
    private boolean help;

    private Words(CommandShape shape, List<String> words) {
        this.shape = shape;
        this.words = new ArrayDeque<>(words);
        this.places = new ArrayDeque<>(
                shape.parameters().stream().filter(Words::isPositional).toList());
    }

    static Invocation read(CommandShape shape, List<String> words) throws CommandRefused {
        Words reading = new Words(shape, words);
        reading.all();
        if (!reading.help) {
            reading.checkComplete();
        }
        return new Invocation(reading.values, reading.json, reading.help);
    }

    static boolean wantsJson(List<String> words) {
        int end = words.indexOf("--");
        return (end < 0 ? words : words.subList(0, end)).contains(JSON);
    }

    private void all() throws CommandRefused {
        boolean optionsOver = false;
        while (!words.isEmpty()) {
            String word = words.remove();
            if (optionsOver || !word.startsWith("--")) {
                place(word);
            } else if (word.equals("--")) {
                optionsOver = true;
            } else {
                dashed(word);
            }
        }
    }

    private void place(String word) throws CommandRefused {
        if (word.equals("-h")) {
            help = true;
            return;
        }
        Parameter parameter = places.poll();
        if (parameter == null) {
            throw new CommandRefused(
                    "'%s' takes nothing called '%s'; put a text with spaces in quotes".formatted(shape.name(), word));
        }
        keep(parameter, word);
    }

    private void dashed(String word) throws CommandRefused {
        if (word.equals(JSON)) {
            json = true;
        } else if (word.equals(HELP)) {
            help = true;
        } else {
            int equals = word.indexOf('=');
            option(equals < 0 ? word : word.substring(0, equals), equals < 0 ? null : word.substring(equals + 1));
        }
    }

    private void option(String written, @Nullable String attached) throws CommandRefused {
        Parameter parameter = shape.parameters().stream()
                .filter(candidate -> !isPositional(candidate) && written.equals("--" + candidate.name()))
                .findFirst()
                .orElse(null);
        if (parameter == null && BEFORE.contains(written)) {
            throw new CommandRefused(
                    "'%s' has no option %s; put %s before the command".formatted(shape.name(), written, written));
        }
        if (parameter == null) {
            throw new CommandRefused(
                    "'%s' has no option %s%s".formatted(shape.name(), written, Nearest.hint(written, options())));
        }
        if (parameter.kind() == Kind.SWITCH) {
            if (attached != null) {
                throw new CommandRefused("%s takes no value, but '%s' was given".formatted(written, attached));
            }
            keep(parameter, "true");
            return;
        }
        String value = attached == null ? words.poll() : attached;
        if (value == null || (attached == null && value.startsWith("--"))) {
            throw new CommandRefused("%s needs a value: %s".formatted(written, parameter.help()));
        }
        keep(parameter, value);
    }

    private void keep(Parameter parameter, String value) throws CommandRefused {
        if (!parameter.choices().isEmpty() && !parameter.choices().contains(value)) {
            throw new CommandRefused("'%s' is not a value of %s%s"
                    .formatted(value, written(parameter), Nearest.hint(value, parameter.choices())));
        }
        String before = values.put(parameter.name(), value);
        if (before != null && !before.equals(value)) {
            throw new CommandRefused(
                    "%s is given twice, as '%s' and '%s'".formatted(written(parameter), before, value));
        }
    }

    private void checkComplete() throws CommandRefused {
        List<String> missing = new ArrayList<>();
        for (Parameter parameter : shape.parameters()) {
            if (parameter.required() && !values.containsKey(parameter.name())) {
                String choices = parameter.choices().isEmpty() ? "" : ": " + String.join(", ", parameter.choices());
                missing.add(written(parameter) + " (" + parameter.help() + choices + ")");
            }
        }
        if (!missing.isEmpty()) {
            throw new CommandRefused("'%s' needs %s".formatted(shape.name(), String.join(" and ", missing)));
        }
    }

    private List<String> options() {
        return Stream.concat(
                        shape.parameters().stream()
                                .filter(parameter -> !isPositional(parameter))
                                .map(Words::written),
                        Stream.of(JSON, HELP))
                .toList();
    }

    static String written(Parameter parameter) {
        return isPositional(parameter) ? parameter.name().toUpperCase(Locale.ROOT) : "--" + parameter.name();
    }

    private static boolean isPositional(Parameter parameter) {
        return parameter.kind() == Kind.POSITIONAL;
    }
}

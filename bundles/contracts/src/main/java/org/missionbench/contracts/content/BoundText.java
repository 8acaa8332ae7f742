package org.missionbench.contracts.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;

/**
 * Text with bound numbers, as a person writes it: {@code The rate was {finance.utilization-rate|prose-percentage}.}
 *
 * <p>A brace opens the key of a measure and, after a bar, the name of a {@link FigureStyle}. A number that no data holds
 * stands between single quotes, with its source after the bar: {@code {'24,693'|Central Election Commission}}. {@code
 * *words*} are set in italics. There is no other markup. What is written wrongly stays in the text as it is, where everybody sees it;
 * {@link #problems} says what is wrong with it.
 */
public final class BoundText {

    private static final Pattern PIECE = Pattern.compile("\\{([^{}|]+)\\|([^{}|]+)}|\\*([^*]+)\\*|[{}]");

    private BoundText() {}

    /** Reads a text into its pieces; the figures are still absent. */
    public static List<Inline> parse(String text) {
        List<Inline> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        int end = 0;
        while (matcher.find()) {
            addWords(pieces, text.substring(end, matcher.start()));
            pieces.add(piece(matcher));
            end = matcher.end();
        }
        addWords(pieces, text.substring(end));
        return List.copyOf(pieces);
    }

    /** What is wrong with the bound numbers of a text, each with its remedy; empty for a text that is right. */
    public static List<String> problems(String text) {
        List<String> problems = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            problem(matcher).ifPresent(problems::add);
        }
        return problems;
    }

    private static Inline piece(Matcher matcher) {
        if (problem(matcher).isPresent()) {
            return new Inline.Words(matcher.group());
        }
        if (matcher.group(3) != null) {
            return new Inline.Emphasis(matcher.group(3));
        }
        if (isQuoted(matcher.group(1))) {
            String quoted = matcher.group(1).strip();
            return new Inline.SourcedNumber(
                    quoted.substring(1, quoted.length() - 1), matcher.group(2).strip());
        }
        return new Inline.BoundFigure(
                new MeasureKey(matcher.group(1).strip()),
                FigureStyle.find(matcher.group(2).strip()).orElseThrow(),
                null);
    }

    private static Optional<String> problem(Matcher matcher) {
        if (matcher.group(3) != null) {
            return Optional.empty();
        }
        if (matcher.group(1) == null) {
            return Optional.of(
                    "a lone '%s' at character %d: write a bound number like {finance.utilization-rate|prose-percentage}"
                            .formatted(matcher.group(), matcher.start() + 1));
        }
        if (isQuoted(matcher.group(1))) {
            return matcher.group(2).isBlank()
                    ? Optional.of(
                            "the number %s has no source: write it after the bar, as in {'24,693'|A/77/589, para. 9}"
                                    .formatted(matcher.group(1)))
                    : Optional.empty();
        }
        if (FigureStyle.find(matcher.group(2).strip()).isEmpty()) {
            return Optional.of(
                    "'%s' is not a style of figures: use one of %s".formatted(matcher.group(2), proseStyles()));
        }
        try {
            new MeasureKey(matcher.group(1).strip());
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isQuoted(String written) {
        String stripped = written.strip();
        return stripped.length() > 2 && stripped.startsWith("'") && stripped.endsWith("'");
    }

    private static String proseStyles() {
        return Stream.of(FigureStyle.values())
                .map(FigureStyle::written)
                .filter(style -> style.startsWith("prose-"))
                .collect(Collectors.joining(", "));
    }

    private static void addWords(List<Inline> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Inline.Words(words));
        }
    }
}

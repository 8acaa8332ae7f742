package org.missionbench.contracts.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;

/**
 * Text with bound numbers, as a person writes it: {@code The rate was {finance.utilization-rate|prose-percentage}.}
 *
 * <p>A brace opens the key of a measure and, after a bar, the name of a {@link FigureStyle}. {@code *words*} are set in
 * italics. There is no other markup.
 */
public final class BoundText {

    private static final Pattern PIECE = Pattern.compile("\\{([^{}|]+)\\|([^{}|]+)}|\\*([^*]+)\\*|([{}])");

    private BoundText() {}

    /**
     * Reads a text into its pieces; the figures are still absent.
     *
     * @throws IllegalArgumentException when a brace, key or style is wrong; the message names it and the remedy
     */
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

    private static Inline piece(Matcher matcher) {
        if (matcher.group(4) != null) {
            throw new IllegalArgumentException(
                    "A lone '%s' at character %d: a bound number is written like {finance.utilization-rate|prose-percentage}"
                            .formatted(matcher.group(4), matcher.start() + 1));
        }
        if (matcher.group(3) != null) {
            return new Inline.Emphasis(matcher.group(3));
        }
        String style = matcher.group(2).strip();
        return new Inline.BoundFigure(
                new MeasureKey(matcher.group(1).strip()),
                FigureStyle.find(style)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "'%s' is not a style of figures: use one such as prose-dollars, prose-millions, prose-percentage, prose-count or prose-rate"
                                        .formatted(style))),
                null);
    }

    private static void addWords(List<Inline> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Inline.Words(words));
        }
    }
}

package org.missionbench.api.pages;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.missionbench.api.figures.FigureJson;
import org.missionbench.api.http.Json;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.kernel.ExchangeRate;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Percentage;
import org.missionbench.kernel.Quantity;

/**
 * Finds measures by what a person remembers of their names.
 *
 * @param measures all there are
 */
record MeasureNames(Collection<Measure> measures) {

    private static final Styles STYLES = new Styles();

    /** The measures whose key or title holds every word, the shorter keys first. */
    List<Map<String, Object>> holding(String words, int most) {
        List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return measures.stream()
                .filter(measure -> {
                    String text = (measure.key().key() + " " + measure.title()).toLowerCase(Locale.ROOT);
                    return wanted.stream().allMatch(text::contains);
                })
                .sorted(Comparator.comparingInt(
                                (Measure measure) -> measure.key().key().length())
                        .thenComparing(measure -> measure.key().key()))
                .limit(most)
                .map(MeasureNames::json)
                .toList();
    }

    /** The measures whose keys are most like a key that nobody has. */
    List<Map<String, Object>> nearest(String key, int most) {
        Set<String> parts = parts(key);
        return measures.stream()
                .filter(measure -> parts(measure.key().key()).stream().anyMatch(parts::contains)
                        || distance(key, measure.key().key()) * 2 < key.length())
                .sorted(Comparator.comparingInt(
                                (Measure measure) -> distance(key, measure.key().key()))
                        .thenComparing(measure -> measure.key().key()))
                .limit(most)
                .map(MeasureNames::json)
                .toList();
    }

    private static Map<String, Object> json(Measure measure) {
        return Json.object(
                "key", measure.key().key(),
                "title", measure.title(),
                "figure", FigureJson.of(measure.figure()),
                "styles", measure.value().map(MeasureNames::styles).orElse(List.of()));
    }

    private static List<Map<String, Object>> styles(Figure figure) {
        return figure.accept(STYLES).stream()
                .map(style -> Json.object("style", style.written(), "printed", FigureJson.printed(figure, style)))
                .toList();
    }

    private static Set<String> parts(String key) {
        return new HashSet<>(Arrays.asList(key.split("[.]")));
    }

    /** How many letters are to be added, removed or replaced to come from one word to another. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, at -> at);
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[other.length() + 1];
            here[0] = row;
            for (int at = 1; at <= other.length(); at++) {
                int replaced = before[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
                here[at] = Math.min(replaced, 1 + Math.min(before[at], here[at - 1]));
            }
            before = here;
        }
        return before[other.length()];
    }

    /** The styles in which a sentence may print a kind of figure, the usual one first. */
    private static final class Styles implements Figure.Visitor<List<FigureStyle>> {

        @Override
        public List<FigureStyle> amount(Money money) {
            return List.of(
                    FigureStyle.PROSE_DOLLARS, FigureStyle.PROSE_MILLIONS, FigureStyle.PROSE_MILLIONS_HUNDREDTHS);
        }

        @Override
        public List<FigureStyle> percentage(Percentage percentage) {
            return List.of(FigureStyle.PROSE_PERCENTAGE, FigureStyle.PROSE_DECIMAL);
        }

        @Override
        public List<FigureStyle> rate(ExchangeRate rate) {
            return List.of(FigureStyle.PROSE_RATE);
        }

        @Override
        public List<FigureStyle> quantity(Quantity quantity) {
            return quantity.amount().stripTrailingZeros().scale() <= 0
                    ? List.of(FigureStyle.PROSE_COUNT, FigureStyle.PROSE_WORDS, FigureStyle.PROSE_WORDS_FIRST)
                    : List.of(FigureStyle.PROSE_DECIMAL, FigureStyle.PROSE_COUNT);
        }
    }
}

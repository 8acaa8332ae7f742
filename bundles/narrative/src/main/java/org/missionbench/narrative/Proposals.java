package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.kernel.ExchangeRate;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Percentage;
import org.missionbench.kernel.Quantity;

/** What an unbound number might be: the measures that print the same in a sentence. */
final class Proposals {

    private static final int STEM = 5;
    private static final int SHORTEST = 3;

    private final Map<String, List<Proposal>> byPrinted = new HashMap<>();

    /** Prints every measure in each style that suits it. */
    Proposals(Collection<Measure> measures) {
        measures.forEach(measure -> measure.value().ifPresent(figure -> add(measure, figure)));
    }

    /**
     * A measure that may be meant.
     *
     * @param binding ready to paste: {@code {finance.utilization-rate|prose-percentage}}
     * @param title what a person calls the measure
     */
    record Proposal(String binding, String title) {}

    /**
     * The measures that print like a number, those first that share most words with its text.
     *
     * @param printed the number as it stands in the text
     * @param text the text around it
     */
    List<Proposal> of(String printed, String text, int most) {
        Set<String> words = stems(text);
        return byPrinted.getOrDefault(printed, List.of()).stream()
                .sorted(Comparator.comparingLong((Proposal proposal) -> -common(proposal, words))
                        .thenComparing(Proposal::binding))
                .limit(most)
                .toList();
    }

    private void add(Measure measure, Figure figure) {
        for (FigureStyle style : figure.accept(new SuitingStyles())) {
            byPrinted
                    .computeIfAbsent(style.print(figure, ' '), printed -> new ArrayList<>())
                    .add(new Proposal("{" + measure.key() + "|" + style.written() + "}", measure.title()));
        }
    }

    private static long common(Proposal proposal, Set<String> words) {
        return stems(proposal.binding() + " " + proposal.title()).stream()
                .filter(words::contains)
                .count();
    }

    // the beginnings of words: "vacant" in a text speaks for "vacancy" in a key
    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
            if (word.length() >= SHORTEST) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }

    /** The styles in which a sentence may print a kind of figure. */
    private static final class SuitingStyles implements Figure.Visitor<List<FigureStyle>> {

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
            return List.of(quantity.amount().scale() <= 0 ? FigureStyle.PROSE_COUNT : FigureStyle.PROSE_DECIMAL);
        }
    }
}

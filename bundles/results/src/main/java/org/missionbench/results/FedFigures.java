package org.missionbench.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;

/**
 * Which stated numbers other modules' measures feed, and texts that print those measures in their place. The number a
 * person has stated stands in for a module that is absent.
 */
final class FedFigures {

    private final SortedMap<MeasureKey, Measure> measures;
    private final Map<MeasureKey, MeasureKey> sources = new HashMap<>();

    private FedFigures(SortedMap<MeasureKey, Measure> measures) {
        this.measures = measures;
    }

    /** Asks the measures only when a number names one. */
    static FedFigures of(Measures measures, MissionPeriod scope, List<StatedNumber> stated) {
        boolean fed = stated.stream().anyMatch(number -> number.sourceKey().isPresent());
        FedFigures figures = new FedFigures(fed ? measures.all(scope) : new TreeMap<>());
        for (StatedNumber number : stated) {
            number.sourceKey()
                    .filter(source -> figures.measured(source).isPresent())
                    .ifPresent(source -> figures.sources.put(number.key(), source));
        }
        return figures;
    }

    /** The value of a measure, when a module present has one. */
    Optional<Figure> measured(MeasureKey key) {
        return Optional.ofNullable(measures.get(key)).flatMap(Measure::value);
    }

    /** A number as a piece of text: its source's where one feeds it. */
    Inline.BoundFigure bound(MeasureKey key, FigureStyle style) {
        return new Inline.BoundFigure(sources.getOrDefault(key, key), style, null);
    }

    /** Texts as one cell, a paragraph for each line. */
    Table.ProseCell prose(@Nullable String... texts) {
        List<List<Inline>> paragraphs = new ArrayList<>();
        Stream.of(texts)
                .flatMap(text -> text == null ? Stream.empty() : text.lines())
                .filter(line -> !line.isBlank())
                .forEach(line -> paragraphs.add(text(line)));
        return new Table.ProseCell(paragraphs);
    }

    private List<Inline> text(String line) {
        return BoundText.parse(line).stream().map(this::fed).toList();
    }

    private Inline fed(Inline piece) {
        return piece instanceof Inline.BoundFigure bound && sources.containsKey(bound.key())
                ? new Inline.BoundFigure(sources.get(bound.key()), bound.style(), null)
                : piece;
    }
}

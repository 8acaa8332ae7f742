package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chapter and how much of it is written and bound.
 *
 * @param place its place in the outline
 * @param chapter owner, state and due day; absent for texts that belong to no chapter
 * @param words how many words it has
 * @param bound numbers that are bound or marked with a source
 * @param unbound figures that are bound to nothing
 */
record ChapterState(String place, @Nullable Chapter chapter, long words, long bound, long unbound) {

    private static final int HUNDRED = 100;

    /** Every chapter, also without texts, and every place with texts that has no chapter. */
    static List<ChapterState> of(Chapters chapters, List<ReportText> texts) {
        Map<String, List<ReportText>> byPlace = new LinkedHashMap<>();
        texts.forEach(text -> byPlace.computeIfAbsent(
                        chapters.of(text.place()).map(Chapter::place).orElse(text.place()), place -> new ArrayList<>())
                .add(text));
        chapters.rows().forEach(chapter -> byPlace.putIfAbsent(chapter.place(), List.of()));
        List<ChapterState> states = new ArrayList<>();
        byPlace.forEach((place, own) -> states.add(of(place, chapters.of(place), own)));
        return states;
    }

    /** The share of numbers that are bound, in per cent, cut to whole ones; 100 without any number. */
    long boundShare() {
        return bound + unbound == 0 ? HUNDRED : HUNDRED * bound / (bound + unbound);
    }

    /** As a line of the list. */
    List<String> row() {
        Optional<Chapter> known = Optional.ofNullable(chapter);
        return List.of(
                place,
                known.map(Chapter::owner).orElse("–"),
                known.map(row -> row.state().name().toLowerCase(Locale.ROOT)).orElse("–"),
                known.map(Chapter::due).map(Object::toString).orElse("–"),
                String.valueOf(words),
                String.valueOf(bound),
                String.valueOf(unbound),
                boundShare() + "%");
    }

    private static ChapterState of(String place, Optional<Chapter> chapter, List<ReportText> texts) {
        return new ChapterState(
                place,
                chapter.orElse(null),
                texts.stream().mapToLong(ReportText::words).sum(),
                texts.stream().mapToLong(ReportText::bound).sum(),
                texts.stream().mapToLong(text -> text.unbound().size()).sum());
    }
}

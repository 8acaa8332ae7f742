package org.missionbench.narrative;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The chapters of a report.
 *
 * @param rows in the order of their places
 */
record Chapters(List<Chapter> rows) {

    /** Copies. */
    Chapters {
        rows = List.copyOf(rows);
    }

    /** The chapter that a place belongs to: the one with the longest place. */
    Optional<Chapter> of(String place) {
        return rows.stream()
                .filter(chapter -> chapter.covers(place))
                .max(Comparator.comparingInt(chapter -> chapter.place().length()));
    }

    /** Whether a place belongs to a chapter. */
    boolean isIn(Chapter chapter, String place) {
        return of(place).filter(chapter::equals).isPresent();
    }
}

package org.missionbench.facilities;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Percentage;

/**
 * The scorecards with what was reached on them in the period.
 *
 * @param cards in print order
 * @param items in print order
 * @param assessments of the period, by day
 * @param scores by assessment and item
 */
record ScoreBook(List<Scorecard> cards, List<ScorecardItem> items, List<Assessment> assessments, List<Score> scores) {

    /** Copies. */
    ScoreBook {
        cards = List.copyOf(cards);
        items = List.copyOf(items);
        assessments = List.copyOf(assessments);
        scores = List.copyOf(scores);
    }

    static ScoreBook of(RecordStore store, MissionPeriod scope) {
        return new ScoreBook(
                store.all(scope, Scorecard.class).stream()
                        .sorted(Comparator.comparingLong(Scorecard::position).thenComparing(Scorecard::code))
                        .toList(),
                store.all(scope, ScorecardItem.class).stream()
                        .sorted(Comparator.comparingLong(ScorecardItem::position)
                                .thenComparing(ScorecardItem::code))
                        .toList(),
                store.all(scope, Assessment.class).stream()
                        .filter(row -> scope.period().contains(YearMonth.from(row.date())))
                        .sorted(Comparator.comparing(Assessment::date).thenComparing(Assessment::code))
                        .toList(),
                store.all(scope, Score.class));
    }

    /** The items of a scorecard. */
    List<ScorecardItem> items(Scorecard card) {
        return items.stream()
                .filter(item -> item.scorecard().equals(card.code()))
                .toList();
    }

    /** The assessments of a scorecard, by day. */
    List<Assessment> assessments(Scorecard card) {
        return assessments.stream()
                .filter(row -> row.scorecard().equals(card.code()))
                .toList();
    }

    /** The last assessment of a scorecard in the period, which counts. */
    Optional<Assessment> last(Scorecard card) {
        return assessments(card).stream().reduce((earlier, later) -> later);
    }

    /** The points that an assessment gave for an item. */
    Optional<Score> score(Assessment assessment, ScorecardItem item) {
        return scores(assessment).stream()
                .filter(row -> row.item().equals(item.code()))
                .findFirst();
    }

    /** The points that an assessment gave, item by item. */
    List<Score> scores(Assessment assessment) {
        return scores.stream()
                .filter(row -> row.assessment().equals(assessment.code()))
                .toList();
    }

    /** What share of the most points the last assessment gave. */
    Optional<Percentage> rate(Scorecard card) {
        return last(card).flatMap(row -> Percentage.of(row.points(), card.most()));
    }
}

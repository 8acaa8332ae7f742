package org.missionbench.facilities;

import java.math.BigDecimal;
import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Points on scorecards, in all and by item. */
@Component
public final class ScoreMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ScoreMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "facilities/score-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        ScoreBook book = ScoreBook.of(store, scope);
        MeasureList list = new MeasureList();
        book.cards().forEach(card -> {
            bounds(list, card);
            book.last(card).ifPresent(assessment -> reached(list, book, card, assessment));
        });
        return list.all();
    }

    private static void bounds(MeasureList list, Scorecard card) {
        RowSelection rows = MeasureList.rows("facility-scorecard", "code", card.code());
        list.add("score-most." + card.code(), card.title() + ", most points", points(card.most()), "as entered", rows);
        if (card.target() != null) {
            list.add(
                    "score-target." + card.code(),
                    card.title() + ", target",
                    points(card.target()),
                    "as entered",
                    rows);
        }
    }

    private static void reached(MeasureList list, ScoreBook book, Scorecard card, Assessment assessment) {
        RowSelection rows = MeasureList.rows("facility-assessment", "code", assessment.code());
        String last = "last assessment in the period, of " + Captions.day(assessment.date());
        list.add("score." + card.code(), card.title() + ", points", points(assessment.points()), last, rows);
        list.add(
                "score-rate." + card.code(),
                card.title() + ", share of the most points",
                book.rate(card).orElse(null),
                "points ÷ most points × 100, " + last,
                rows);
        for (ScorecardItem item : book.items(card)) {
            book.score(assessment, item)
                    .ifPresent(score -> list.add(
                            "score.%s.%s".formatted(card.code(), item.code()),
                            "%s, %s".formatted(card.title(), item.title()),
                            points(score.points()),
                            "points for this item, " + last,
                            MeasureList.rows("facility-score", "item", item.code())));
        }
    }

    private static Quantity points(BigDecimal points) {
        return new Quantity(points, "point");
    }
}

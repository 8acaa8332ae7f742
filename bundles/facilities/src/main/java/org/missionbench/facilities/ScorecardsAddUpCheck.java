package org.missionbench.facilities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The points of items add up to those of the scorecard, and none has more than it can have. */
@Component
public final class ScorecardsAddUpCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("facilities/scorecards-add-up");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ScorecardsAddUpCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        ScoreBook book = ScoreBook.of(store, scope);
        List<Finding> findings = new ArrayList<>();
        for (Scorecard card : book.cards()) {
            String where = "facility-scorecard, " + card.code();
            sum(book.items(card).stream().map(ScorecardItem::most).toList())
                    .filter(sum -> sum.compareTo(card.most()) != 0)
                    .ifPresent(sum -> findings.add(RULE.broken(
                            where, card.most().toPlainString(), differs("the most points", card.most(), sum))));
            book.assessments(card).forEach(row -> assessment(findings, book, card, row));
        }
        return findings;
    }

    private static void assessment(List<Finding> findings, ScoreBook book, Scorecard card, Assessment row) {
        String where = "facility-assessment, " + row.code();
        sum(book.scores(row).stream().map(Score::points).toList())
                .filter(sum -> sum.compareTo(row.points()) != 0)
                .ifPresent(sum -> findings.add(
                        RULE.broken(where, row.points().toPlainString(), differs("the points", row.points(), sum))));
        for (ScorecardItem item : book.items(card)) {
            book.score(row, item)
                    .filter(score -> score.points().compareTo(item.most()) > 0)
                    .ifPresent(score -> findings.add(RULE.broken(
                            where + ", " + item.code(),
                            score.points().toPlainString(),
                            "%s points, but the item gives at most %s; correct one of them"
                                    .formatted(
                                            score.points().toPlainString(),
                                            item.most().toPlainString()))));
        }
    }

    // a scorecard without items, or an assessment without their points, leaves nothing to add
    private static Optional<BigDecimal> sum(List<BigDecimal> points) {
        return points.stream().reduce(BigDecimal::add);
    }

    private static String differs(String what, BigDecimal stated, BigDecimal sum) {
        return "%s are %s, but those of the items add up to %s; correct one of them"
                .formatted(what, stated.toPlainString(), sum.toPlainString());
    }
}

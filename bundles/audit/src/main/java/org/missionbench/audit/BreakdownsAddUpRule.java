package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.check.Finding;

/** Parts named in a text add up to their whole. */
final class BreakdownsAddUpRule implements Rule {

    private final List<BreakdownFinder> finders = List.of(
            new BracketedList(),
            new BracketedNumbers(),
            new ItemsAfterColon(),
            new OfWhichSentence(),
            new LetteredCounts());

    @Override
    public String id() {
        return "audit/breakdowns-add-up";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        for (Passage passage : report.passages()) {
            List<Mention> mentions = report.mentionsIn(passage).toList();
            for (BreakdownFinder finder : finders) {
                for (Breakdown breakdown : finder.find(passage, mentions)) {
                    if (!breakdown.holds()) {
                        flaws.add(flaw(breakdown));
                    }
                }
            }
        }
        return flaws;
    }

    private Flaw flaw(Breakdown breakdown) {
        String addition =
                Amounts.addition(breakdown.parts().stream().map(Mention::value).toList());
        Mention first = breakdown.parts().get(0);
        return Flaw.error(
                id(),
                breakdown.confidence(),
                "%s is broken down into %s (difference %s)"
                        .formatted(
                                breakdown.whole().excerpt(30),
                                addition,
                                Amounts.print(breakdown.whole().value().subtract(breakdown.sum()))),
                breakdown.whole().place(),
                new Finding.Place(first.passage().where(first.start()), addition));
    }
}

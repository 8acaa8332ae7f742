package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.missionbench.contracts.check.Finding;

/** "Reduced requirements" stand under a positive variance, "increased" under a negative one. */
final class VarianceWordsRule implements Rule {

    private static final Pattern WERE =
            Pattern.compile("(?is)^(\\W*\\d*\\W*)requirements were (lower|higher|reduced|increased)\\b");

    @Override
    public String id() {
        return "audit/variance-words-match-sign";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        for (VarianceHead head : report.heads()) {
            report.passages().stream()
                    .filter(passage -> passage.scope().equals(head.label()))
                    .findFirst()
                    .filter(passage -> contradicts(head, passage))
                    .ifPresent(passage -> flaws.add(flaw(head, passage)));
        }
        return flaws;
    }

    private static boolean contradicts(VarianceHead head, Passage passage) {
        String start = start(passage);
        boolean reduced = start.matches(
                "(?is).*\\b(?:reduced|lower|decreased|underexpenditure|unutilized) (?:overall )?(?:requirements|expenditure|balance)?.*");
        boolean increased = start.matches(
                "(?is).*\\b(?:increased|higher|additional|overexpenditure) (?:overall )?(?:requirements|expenditure)?.*");
        return reduced != increased
                && (reduced ? head.amount().signum() < 0 : head.amount().signum() > 0);
    }

    private static String start(Passage passage) {
        String text = passage.text().replaceFirst(WERE.pattern(), "$1 $2 requirements");
        int end = text.indexOf("requirements");
        return end < 0 || end > 80 ? "" : text.substring(0, end);
    }

    private Flaw flaw(VarianceHead head, Passage passage) {
        return Flaw.error(
                id(),
                90,
                "%s: the variance is %s, but the explanation speaks of the opposite"
                        .formatted(head.label(), head.printed()),
                new Finding.Place(head.where(), head.printed()),
                new Finding.Place(passage.where(0), start(passage).strip() + " requirements"));
    }
}

package org.missionbench.audit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionbench.contracts.check.Finding;

/** A sentence that speaks of all does not name a smaller share of the same things. */
final class AllMeansAllRule implements Rule {

    private static final Pattern ALL = Pattern.compile("^\\W*All (?:of the )?(?<things>[\\p{L}-]+)\\b");

    @Override
    public String id() {
        return "audit/all-means-all";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        return report.mentions().stream()
                .filter(mention ->
                        mention.unit() == Unit.PER_CENT && mention.value().intValue() < 100 && contradicts(mention))
                .map(mention -> Flaw.error(
                        id(),
                        75,
                        "A sentence about all of them says %s".formatted(mention.printed()),
                        mention.place(),
                        new Finding.Place(
                                mention.passage().where(mention.sentence().start()),
                                shortened(mention.sentence().text()))))
                .toList();
    }

    private static boolean contradicts(Mention share) {
        Matcher all = ALL.matcher(share.sentence().text());
        return all.find()
                && share.after(60)
                        .matches("(?is)^ of (?:all |the )*[\\p{L} -]*\\b" + Pattern.quote(all.group("things"))
                                + "\\b.*");
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text.strip() : text.substring(0, 57) + "…";
    }
}

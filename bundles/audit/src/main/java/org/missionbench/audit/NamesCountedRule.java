package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionbench.contracts.check.Finding;

/** {@code 3 villages (Arna, Berg and Colm)}: as many names as are announced. */
final class NamesCountedRule implements Rule {

    private static final String NAME = "[“\"]?\\p{Lu}[\\p{L}\\p{M}’'./ -]*?[”\"]?";
    private static final Pattern NAMES =
            Pattern.compile("\\((?<names>" + NAME + "(?:, " + NAME + ")*,? and " + NAME + ")\\)");
    private static final int NEAR = 45;

    @Override
    public String id() {
        return "audit/names-counted";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        for (Passage passage : report.passages()) {
            List<Mention> mentions = report.mentionsIn(passage).toList();
            Matcher names = NAMES.matcher(passage.text());
            while (names.find()) {
                int count = names.group("names").split(",? and |, ").length;
                judge(passage, mentions, names.start(), count).ifPresent(flaws::add);
            }
        }
        return flaws;
    }

    private Optional<Flaw> judge(Passage passage, List<Mention> mentions, int bracket, int count) {
        return mentions.stream()
                .filter(mention ->
                        mention.unit() == Unit.COUNT && mention.end() <= bracket && bracket - mention.end() <= NEAR)
                .filter(mention ->
                        passage.text().substring(mention.end(), bracket).matches("(?: [\\p{Ll}/-]+){1,4} "))
                .reduce((one, other) -> other)
                .filter(mention -> !mention.is(BigDecimal.valueOf(count)))
                .map(mention -> Flaw.error(
                        id(),
                        70,
                        "%s are announced, but %d are named".formatted(mention.excerpt(30), count),
                        mention.place(),
                        new Finding.Place(passage.where(bracket), "%d names".formatted(count))));
    }
}

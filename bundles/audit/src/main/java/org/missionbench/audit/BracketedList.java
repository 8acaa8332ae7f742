package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 356 personnel (112 international staff, 220 national staff and 24 volunteers)}. */
final class BracketedList implements BreakdownFinder {

    private static final Pattern BRACKETS = Pattern.compile("\\((?<inside>[^()]*\\d[^()]*)\\)");
    private static final Pattern PARTIAL =
            Pattern.compile("(?i)^(?:including|of which|inclusive|e\\.g\\.|such as|compared|up to|from)\\b.*");
    /** {@code (20 troops × 365 days)} is multiplied, not added. */
    static final Pattern MULTIPLIED = Pattern.compile(
            "(?i)[×*]|\\bx\\b|\\bper (?!cent)|\\bfor (?:an average of )?\\d+ (?:days|weeks|months)|\\baverage\\b|\\btimes\\b|\\beach\\b");

    private static final int FARTHEST_WHOLE = 110;

    @Override
    public List<Breakdown> find(Passage passage, List<Mention> mentions) {
        List<Breakdown> found = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(passage.text());
        while (brackets.find()) {
            int from = brackets.start();
            int to = brackets.end();
            List<Mention> parts = mentions.stream()
                    .filter(mention -> mention.start() > from && mention.end() <= to && isPart(mention))
                    .toList();
            boolean listed = parts.size() >= 2
                    && !PARTIAL.matcher(brackets.group("inside")).matches()
                    && !MULTIPLIED.matcher(brackets.group("inside")).find()
                    && firstOpens(parts.get(0), from);
            if (listed && sameUnit(parts)) {
                whole(mentions, parts, from).ifPresent(whole -> found.add(new Breakdown(whole, parts, 90)));
            }
        }
        return found;
    }

    private static boolean firstOpens(Mention first, int bracket) {
        return first.start() - bracket <= 2;
    }

    // every part is a number with a thing behind it, so "(2 level III, 1 level IV)" but not "(levels 3 to 5)"
    private static boolean isPart(Mention mention) {
        return mention.after(3).matches("(?s)^ \\p{L}.*") && mention.unit() == Unit.COUNT
                || mention.unit() == Unit.DOLLARS;
    }

    private static boolean sameUnit(List<Mention> parts) {
        return parts.stream().map(Mention::unit).distinct().count() == 1;
    }

    private static Optional<Mention> whole(List<Mention> mentions, List<Mention> parts, int bracket) {
        List<Mention> before = mentions.stream()
                .filter(mention -> mention.end() <= bracket && bracket - mention.end() < FARTHEST_WHOLE)
                .filter(mention -> mention.unit() == parts.get(0).unit())
                .filter(mention -> !mention.passage()
                        .text()
                        .substring(mention.end(), bracket)
                        .matches("(?s).*[.;:\\n(].*"))
                .toList();
        Optional<Mention> fits = before.stream()
                .filter(mention -> mention.is(new Breakdown(mention, parts, 0).sum()))
                .findFirst();
        return fits.isPresent() || before.isEmpty() ? fits : Optional.of(before.get(before.size() - 1));
    }
}

package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionbench.contracts.check.Finding;

/** A number of things that are then lettered (a), (b), (c) is the number of letters. */
final class ListedItemsRule implements Rule {

    private static final Pattern LETTER = Pattern.compile("\\((?<letter>[a-z])\\)");
    private static final Pattern LOOSE = Pattern.compile(
            "(?is).*\\b(?:in relation to|relating to|related to|regarding|attributable|concerning|the following)\\b.*");
    private static final int NEAR = 60;

    @Override
    public String id() {
        return "audit/listed-items-counted";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        for (Passage passage : report.passages()) {
            List<Mention> mentions = report.mentionsIn(passage).toList();
            runs(passage.text()).forEach(run -> judge(passage, mentions, run, flaws));
        }
        return flaws;
    }

    private void judge(Passage passage, List<Mention> mentions, Run run, List<Flaw> flaws) {
        if (run.letters() < 2) {
            return;
        }
        Optional<Mention> stated = mentions.stream()
                .filter(mention -> mention.end() <= run.start() && mention.unit() == Unit.COUNT)
                .filter(mention -> introduces(passage.text().substring(mention.end(), run.start())))
                .reduce((one, other) -> other);
        BigDecimal letters = BigDecimal.valueOf(run.letters());
        if (stated.isEmpty() || stated.get().is(letters)) {
            return;
        }
        String between = passage.text().substring(stated.get().end(), run.start());
        boolean tight = between.matches("(?s)\\)?,? ?(?:through|namely)?:? ?|(?: [\\p{L}-]+){1,3}: ?");
        boolean close = stated.get().value().subtract(letters).abs().compareTo(BigDecimal.ONE) <= 0;
        flaws.add(Flaw.error(
                id(),
                tight ? 85 : close ? 70 : 35,
                "%s are announced, but %d are listed".formatted(stated.get().excerpt(30), run.letters()),
                stated.get().place(),
                new Finding.Place(
                        passage.where(run.start()), "(a) to (%c)".formatted((char) ('a' + run.letters() - 1)))));
    }

    private static boolean introduces(String between) {
        return between.length() <= NEAR
                && between.matches("(?s).*:\\s?|\\)?,? through:?\\s?|.*\\b(?:of|are|were|through|areas of):?\\s?")
                && between.contains(":")
                && !between.matches("(?s).*[;.\\n].*")
                && !LOOSE.matcher(between).matches();
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher letters = LETTER.matcher(text);
        int start = -1;
        int count = 0;
        while (letters.find()) {
            int letter = letters.group("letter").charAt(0) - 'a';
            if (letter == 0) {
                runs.add(new Run(start, count));
                start = letters.start();
                count = 1;
            } else if (letter == count) {
                count++;
            }
        }
        runs.add(new Run(start, count));
        return runs;
    }

    private record Run(int start, int letters) {}
}

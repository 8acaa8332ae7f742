package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 38 projects, of which 4 projects were …, 1 project was … and 33 projects were …}. */
final class OfWhichSentence implements BreakdownFinder {

    private static final Pattern OF_WHICH = Pattern.compile(
            "(?i)\\bof (?:which|whom|these|those)\\b|(?<=\\p{L}):\\s|,? comprising\\b|,? consisting of\\b");
    private static final Pattern OF_THE = Pattern.compile("(?i)^ of (?:the|these|those|all) (?=\\d|\\w+ )");

    @Override
    public List<Breakdown> find(Passage passage, List<Mention> mentions) {
        List<Breakdown> found = new ArrayList<>();
        for (Passage.Stretch sentence : passage.sentences()) {
            List<Mention> within = mentions.stream()
                    .filter(mention -> mention.start() >= sentence.start() && mention.end() <= sentence.end())
                    .filter(mention -> mention.unit() == Unit.COUNT)
                    .toList();
            if (within.size() >= 3) {
                find(passage, sentence, within, found);
            }
            if (within.size() >= 2) {
                findOfThe(mentions, sentence, within, found);
                findIncluding(sentence, within, found);
            }
        }
        return found;
    }

    private static void find(Passage passage, Passage.Stretch sentence, List<Mention> within, List<Breakdown> found) {
        Matcher ofWhich = OF_WHICH.matcher(sentence.text());
        Mention first = within.get(0);
        String head = head(first);
        if (sentence.text().matches("(?is)^\\W*of the\\s*$")
                || sentence.text()
                        .substring(0, first.start() - sentence.start())
                        .matches("(?is)^\\W*of the ")) {
            addAlike(first, within.subList(1, within.size()), head, found);
        } else if (OF_THE.matcher(first.after(10)).find() && within.get(1).start() - first.end() < 12) {
            Mention whole = within.get(1);
            List<Mention> parts = new ArrayList<>(List.of(first));
            within.subList(2, within.size()).stream()
                    .filter(mention -> head(mention).equals(head(whole)))
                    .forEach(parts::add);
            addAlike(whole, parts, found);
        } else if (ofWhich.find() && ofWhich.start() + sentence.start() > first.end()) {
            int from = ofWhich.start() + sentence.start();
            boolean adjacent = passage.text().substring(first.end(), from).length() < 110;
            List<Mention> parts =
                    within.stream().filter(mention -> mention.start() > from).toList();
            if (adjacent && parts.size() >= 2) {
                addParts(first, parts, head, found);
            }
        }
    }

    // "Four of the projects … and 16 of the projects …", the whole in the sentence before
    private static void findOfThe(
            List<Mention> mentions, Passage.Stretch sentence, List<Mention> within, List<Breakdown> found) {
        List<Mention> parts = within.stream()
                .filter(mention -> mention.after(40).matches("(?s)^ of the \\p{Ll}.*"))
                .toList();
        if (parts.size() < 2 || parts.size() != within.size()) {
            return;
        }
        String thing =
                Words.nounPhrase(parts.get(0).after(60).substring(7)).stream().reduce("", (one, other) -> other);
        mentions.stream()
                .filter(mention ->
                        mention.end() <= sentence.start() && mention.head().equals(thing))
                .reduce((one, other) -> other)
                .ifPresent(whole -> found.add(new Breakdown(whole, parts, 70)));
    }

    // what is included is a part only; when it nearly makes up the whole it was meant to be all
    private static void findIncluding(Passage.Stretch sentence, List<Mention> within, List<Breakdown> found) {
        Mention whole = within.get(0);
        int including = sentence.text().indexOf(", including ");
        List<Mention> parts = within.subList(1, within.size());
        boolean after = including + sentence.start() > whole.end()
                && parts.stream().allMatch(part -> part.start() > including + sentence.start());
        Breakdown breakdown = new Breakdown(whole, parts, 60);
        if (including > 0 && after && parts.size() >= 2 && isNearlyAll(breakdown)) {
            found.add(breakdown);
        }
    }

    private static boolean isNearlyAll(Breakdown breakdown) {
        BigDecimal apart = breakdown.whole().value().subtract(breakdown.sum());
        return Amounts.close(breakdown.sum(), breakdown.whole().value(), 5) || Amounts.isOneDigit(apart);
    }

    private static String head(Mention mention) {
        return mention.head();
    }

    private static void addParts(Mention whole, List<Mention> parts, String head, List<Breakdown> found) {
        List<Mention> alike = parts.stream().filter(part -> isAlike(part, head)).toList();
        List<Mention> all = parts.stream().allMatch(part -> isAlike(part, head)) ? parts : alike;
        if (all.size() >= 2) {
            addAlike(whole, all, found);
        }
    }

    // "25 were implemented": the thing is left out
    private static boolean isAlike(Mention part, String head) {
        String own = head(part);
        return own.equals(head) || own.isEmpty() && part.after(8).matches("(?s)^ (?:were|was|are|is|of)\\b.*");
    }

    private static void addAlike(Mention whole, List<Mention> parts, String head, List<Breakdown> found) {
        List<Mention> alike = parts.stream().filter(part -> isAlike(part, head)).toList();
        addAlike(whole, alike, found);
    }

    private static void addAlike(Mention whole, List<Mention> parts, List<Breakdown> found) {
        if (parts.size() < 2) {
            return;
        }
        Breakdown breakdown = new Breakdown(whole, parts, 75);
        found.add(breakdown);
    }
}

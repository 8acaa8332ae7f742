package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 18 meetings were held as follows:} and then items that begin with a number. */
final class ItemsAfterColon implements BreakdownFinder {

    private static final Pattern COLON = Pattern.compile(
            "(?i)(?<word>as follows|comprising|consisting of|comprised|including the following|namely|on the following issues|following issues)\\s*:");
    private static final Pattern BEFORE_ITEM = Pattern.compile("(?i)(?:[\\s•–-]|and\\b|on\\b|\\([a-z]\\))*");

    @Override
    public List<Breakdown> find(Passage passage, List<Mention> mentions) {
        List<Breakdown> found = new ArrayList<>();
        Matcher colon = COLON.matcher(passage.text());
        while (colon.find()) {
            boolean complete =
                    colon.group("word").toLowerCase(java.util.Locale.ROOT).startsWith("compris");
            int end = colon.end();
            List<Breakdown> readings = wholes(passage, mentions, colon.start()).stream()
                    .flatMap(whole -> breakdown(passage, mentions, whole, end, complete).stream())
                    .filter(reading -> !isAbsurd(reading))
                    .toList();
            readings.stream()
                    .filter(Breakdown::holds)
                    .findFirst()
                    .or(() -> readings.stream().findFirst())
                    .ifPresent(found::add);
        }
        return found;
    }

    private static List<Mention> wholes(Passage passage, List<Mention> mentions, int colon) {
        Passage.Stretch sentence = passage.sentenceAt(colon);
        return mentions.stream()
                .filter(mention ->
                        mention.start() >= sentence.start() && mention.end() <= colon && mention.unit() == Unit.COUNT)
                .toList();
    }

    private static boolean isAbsurd(Breakdown reading) {
        return reading.sum().compareTo(reading.whole().value().movePointRight(1)) > 0;
    }

    private static Optional<Breakdown> breakdown(
            Passage passage, List<Mention> mentions, Mention whole, int from, boolean complete) {
        boolean digits = Character.isDigit(whole.printed().charAt(0));
        List<Mention> after = mentions.stream()
                .filter(mention -> mention.start() >= from && mention.unit() == Unit.COUNT)
                .filter(mention ->
                        !digits || Character.isDigit(mention.printed().charAt(0)))
                .toList();
        List<Mention> leading = leading(passage, after, from);
        String thing = thing(whole, leading);
        List<Mention> alike = alike(passage, after, leading, thing, from);
        for (List<Mention> reading : List.of(leading, alike)) {
            Optional<Breakdown> fits = fitting(whole, reading, complete, thing);
            if (fits.isPresent()) {
                return fits;
            }
        }
        List<Mention> parts = alike.size() >= 2 ? alike : leading;
        boolean meant = complete || !thing.isEmpty();
        return meant && parts.size() >= 2 ? Optional.of(new Breakdown(whole, parts, 85)) : Optional.empty();
    }

    // after "as follows" other things may come at the end; what a thing comprises is all of it
    private static Optional<Breakdown> fitting(Mention whole, List<Mention> parts, boolean complete, String thing) {
        for (int size = complete ? Math.max(1, parts.size()) : 2; size <= parts.size(); size++) {
            Breakdown breakdown = new Breakdown(whole, parts.subList(0, size), 85);
            boolean restIsOther = parts.subList(size, parts.size()).stream().noneMatch(part -> counts(part, thing));
            if (breakdown.holds() && restIsOther) {
                return Optional.of(breakdown);
            }
        }
        return Optional.empty();
    }

    // numbers at the start of the items, up to the first item that has none
    private static List<Mention> leading(Passage passage, List<Mention> after, int from) {
        List<Mention> leading = new ArrayList<>();
        int at = from;
        for (String item : passage.text().substring(from).split("[\\n;]", -1)) {
            int start = at;
            Optional<Mention> number = after.stream()
                    .filter(mention -> !item.isBlank() && mention.start() >= start && mention.start() <= start + 9)
                    .filter(mention -> BEFORE_ITEM
                            .matcher(passage.text().substring(start, mention.start()))
                            .matches())
                    .findFirst();
            boolean begun = !leading.isEmpty();
            if (number.isPresent()) {
                leading.add(number.get());
            } else if (begun && !item.isBlank()) {
                break;
            }
            at += item.length() + 1;
        }
        return leading;
    }

    // the thing that is broken down, when the items count it too
    private static String thing(Mention whole, List<Mention> leading) {
        for (String stem : reversed(Words.widePhrase(whole.after(120)))) {
            long counted = leading.stream().filter(part -> counts(part, stem)).count();
            if (counted > 0 && counted * 2 >= leading.size()) {
                return stem;
            }
        }
        return "";
    }

    private static boolean counts(Mention part, String thing) {
        return !thing.isEmpty() && Words.stems(part.after(90)).contains(thing);
    }

    private static List<String> reversed(List<String> stems) {
        List<String> reversed = new ArrayList<>(stems);
        java.util.Collections.reverse(reversed);
        return reversed;
    }

    // items such as "152 meetings were held with … and 60 meetings with …"
    private static List<Mention> alike(
            Passage passage, List<Mention> after, List<Mention> leading, String thing, int from) {
        if (thing.isEmpty() || leading.isEmpty()) {
            return leading;
        }
        Mention last = leading.get(leading.size() - 1);
        int end = passage.text().substring(from).contains("\n")
                ? passage.text().indexOf('\n', last.start())
                : passage.text().indexOf(';', last.start());
        int limit = end < 0 ? passage.text().length() : end;
        return after.stream()
                .filter(mention -> mention.start() < limit)
                .filter(mention -> leading.contains(mention) || mention.noun().contains(thing))
                .toList();
    }
}

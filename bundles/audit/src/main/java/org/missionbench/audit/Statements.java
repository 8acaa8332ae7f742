package org.missionbench.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers with the words around them, and how much two of them say the same. */
final class Statements {

    /** From this likeness on, in per cent, two statements are taken for the same. */
    static final int ALIKE = 50;

    /** From this likeness on, when the numbers differ in one digit only. */
    static final int SOMEWHAT_ALIKE = 35;

    private static final int LEAST_STEMS = 3;
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)\\b(?:recommended|proposed|requested|previous (?:fiscal year|period|year)|prior period)\\b");
    private static final Pattern INTENDED = Pattern.compile(
            "(?i)\\b(?:it provided for|proposal|budget provided for|authorized|approved|budget(?:ed)?|maximum|planned|estimated|target)\\b[^.]*$");

    private final List<Statement> all = new ArrayList<>();
    private final Map<String, Double> rarity = new HashMap<>();

    Statements(AuditedReport report) {
        for (Mention mention : report.mentions()) {
            String thing = mention.unit() == Unit.COUNT
                    ? mention.head()
                    : mention.unit().name();
            if (!thing.isEmpty() && !isElsewhere(mention)) {
                all.add(new Statement(all.size(), mention, thing, context(mention), isIntended(mention)));
            }
        }
        report.outputs().forEach(output -> addCompleted(report, output));
        Map<String, Integer> frequency = new HashMap<>();
        for (Passage passage : report.passages()) {
            new HashSet<>(Words.stems(passage.text())).forEach(stem -> frequency.merge(stem, 1, Integer::sum));
        }
        int passages = report.passages().size();
        frequency.forEach((stem, count) -> rarity.put(stem, Math.log(1 + (double) passages / count)));
    }

    // of another period, or of what somebody only proposed
    private static boolean isElsewhere(Mention mention) {
        return mention.before(60).matches("(?s).*\\bcompared (?:with|to)\\b[^.;]*")
                || ELSEWHERE.matcher(mention.sentence().text()).find();
    }

    private static boolean isIntended(Mention mention) {
        return mention.passage().isPlanned()
                || INTENDED.matcher(mention.before(200)).find();
    }

    List<Statement> all() {
        return List.copyOf(all);
    }

    // what was completed may be told elsewhere in the words of what was planned
    private void addCompleted(AuditedReport report, Output output) {
        List<Mention> planned = report.mentionsIn(output.planned())
                .filter(mention ->
                        mention.unit() == Unit.COUNT && !mention.head().isEmpty())
                .toList();
        Optional<Mention> completed = report.mentionsIn(output.remark())
                .filter(mention -> mention.start() == 0 && output.completed().equals(mention.printed()))
                .findFirst();
        if (planned.size() == 1) {
            Mention words = planned.get(0);
            completed.ifPresent(
                    number -> all.add(new Statement(all.size(), number, words.head(), context(words), false)));
        }
    }

    // the words after the number say what it counts, those shortly before it say of whom
    private static Set<String> context(Mention mention) {
        String after = mention.after(130);
        int stop = after.indexOf('\n');
        int next = nextSentence(after);
        int end = Math.min(stop < 0 ? after.length() : stop, next);
        Set<String> stems = new HashSet<>(Words.stems(after.substring(0, end)));
        if (mention.unit() == Unit.DOLLARS) {
            String before = mention.before(130);
            stems.addAll(Words.stems(before.substring(before.lastIndexOf(". ") + 1)));
        }
        return stems;
    }

    private static int nextSentence(String after) {
        for (int at = 0; at + 2 < after.length(); at++) {
            char mark = after.charAt(at);
            if (".;:".indexOf(mark) >= 0 && Character.isWhitespace(after.charAt(at + 1))) {
                return at;
            }
        }
        return after.length();
    }

    /** Shared words, the rare ones counting more, in per cent of all words of both. */
    int likeness(Statement one, Statement other) {
        Set<String> shared = new HashSet<>(one.stems());
        shared.retainAll(other.stems());
        if (shared.size() < LEAST_STEMS) {
            return 0;
        }
        Set<String> both = new HashSet<>(one.stems());
        both.addAll(other.stems());
        return (int) Math.round(100 * weight(shared) / weight(both));
    }

    private double weight(Set<String> stems) {
        return stems.stream()
                .mapToDouble(stem -> rarity.getOrDefault(stem, 1.0))
                .sum();
    }

    /**
     * A number and what is said with it.
     *
     * @param order its place among all
     * @param mention the number
     * @param thing what it counts
     * @param stems the words around it
     * @param intended whether it says what was planned or approved
     */
    record Statement(int order, Mention mention, String thing, Set<String> stems, boolean intended) {

        /** Whether the two could state the same thing at all. */
        boolean mayContradict(Statement other) {
            Passage one = mention.passage();
            Passage two = other.mention.passage();
            return one != two
                    && mention.unit() == other.mention.unit()
                    && intended == other.intended
                    && !(one.isPlanned() && two.kind() != Passage.Kind.NARRATIVE)
                    && !(two.isPlanned() && one.kind() != Passage.Kind.NARRATIVE)
                    && !(one.kind() == Passage.Kind.COMPLETED && two.kind() == Passage.Kind.COMPLETED)
                    && one.scope().equals(two.scope());
        }
    }

    /**
     * Another statement and how much it is the same.
     *
     * @param other the other statement
     * @param score per cent
     */
    record Likeness(Statement other, int score) {}
}

package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code 863 activities related to security (105); infrastructure (86) and returns (23)}. */
final class BracketedNumbers implements BreakdownFinder {

    private static final int LONGEST_NAME = 170;

    @Override
    public List<Breakdown> find(Passage passage, List<Mention> mentions) {
        List<Breakdown> found = new ArrayList<>();
        List<Mention> run = new ArrayList<>();
        for (Mention mention : mentions) {
            if (!isBracketed(mention)) {
                continue;
            }
            if (!run.isEmpty() && !continues(run.get(run.size() - 1), mention)) {
                add(found, mentions, run);
                run.clear();
            }
            run.add(mention);
        }
        add(found, mentions, run);
        return found;
    }

    private static boolean isBracketed(Mention mention) {
        return mention.before(1).equals("(") && mention.after(1).equals(")") && mention.unit() != Unit.PER_CENT;
    }

    private static boolean continues(Mention last, Mention next) {
        String between = last.passage().text().substring(last.end() + 1, next.start());
        boolean near = between.length() < LONGEST_NAME || between.contains("(a)");
        return last.unit() == next.unit() && near;
    }

    private static void add(List<Breakdown> found, List<Mention> mentions, List<Mention> run) {
        if (run.size() < 2) {
            return;
        }
        List<Mention> wholes = mentions.stream()
                .filter(mention -> mention.end() < run.get(0).start()
                        && mention.unit() == run.get(0).unit()
                        && !isBracketed(mention))
                .toList();
        List<Mention> parts = List.copyOf(run);
        if (parts.get(0).unit() == Unit.DOLLARS) {
            OffsetAmounts.breakdown(wholes, parts).ifPresent(found::add);
            return;
        }
        Optional<Mention> fits = wholes.stream()
                .filter(mention -> new Breakdown(mention, parts, 0).holds())
                .findFirst();
        if (fits.isEmpty()) {
            announced(wholes, parts).ifPresent(found::add);
        }
    }

    // the first number of the same sentence, or else the one that opens the passage
    private static Optional<Breakdown> announced(List<Mention> wholes, List<Mention> parts) {
        Passage.Stretch sentence = parts.get(0).sentence();
        Optional<Mention> own = wholes.stream()
                .filter(mention -> mention.start() >= sentence.start())
                .findFirst();
        if (own.isPresent()) {
            return own.map(whole -> new Breakdown(whole, parts, parts.size() > 2 ? 90 : 65));
        }
        return wholes.stream()
                .findFirst()
                .map(whole -> new Breakdown(whole, parts, parts.size() > 2 ? 85 : 55))
                .filter(breakdown ->
                        Amounts.close(breakdown.sum(), breakdown.whole().value(), 40));
    }
}

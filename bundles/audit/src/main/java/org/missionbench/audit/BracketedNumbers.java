package org.missionbench.audit;

import java.util.ArrayList;
import java.util.Comparator;
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
        fits.or(() -> nearest(wholes, parts))
                .ifPresent(whole -> found.add(new Breakdown(whole, parts, parts.size() > 2 ? 90 : 70)));
    }

    // the whole is greater than every part, and of several candidates the one nearest to the sum
    private static Optional<Mention> nearest(List<Mention> wholes, List<Mention> parts) {
        Breakdown any = wholes.isEmpty() ? null : new Breakdown(wholes.get(0), parts, 0);
        if (any == null) {
            return Optional.empty();
        }
        return wholes.stream()
                .filter(whole -> parts.get(0).start() - whole.end() < 600)
                .min(Comparator.comparing(
                        whole -> whole.value().subtract(any.sum()).abs()));
    }
}

package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code $59,800 from miscellaneous revenue ($57,200) and cancellations ($18,800) offset by an investment loss ($16,200)}. */
final class OffsetAmounts {

    private OffsetAmounts() {}

    /** The breakdown, with what is offset counted as negative; the whole is the nearest amount before. */
    static Optional<Breakdown> breakdown(List<Mention> wholes, List<Mention> parts) {
        if (wholes.isEmpty()) {
            return Optional.empty();
        }
        Mention whole = wholes.get(wholes.size() - 1);
        boolean near = parts.get(0).start() - whole.end() < 160;
        String between =
                whole.passage().text().substring(whole.end(), parts.get(0).start());
        return near && between.matches("(?is).*\\b(?:from|comprising|consisting of|representing|resulting from)\\b.*")
                ? Optional.of(new Breakdown(whole, signed(whole, parts), 90))
                : Optional.empty();
    }

    private static List<Mention> signed(Mention whole, List<Mention> parts) {
        List<Mention> signed = new ArrayList<>();
        for (Mention part : parts) {
            String before = part.passage().text().substring(whole.end(), part.start());
            boolean negative = before.matches("(?is).*\\b(?:offset (?:in part )?by|less|net of)\\b.*");
            signed.add(negative ? negated(part) : part);
        }
        return signed;
    }

    private static Mention negated(Mention part) {
        BigDecimal value = part.value().negate();
        return new Mention(part.passage(), part.start(), part.end(), part.printed(), value, part.step(), part.unit());
    }
}

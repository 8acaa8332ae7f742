package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code 157 recommendations … 43 of those (27 per cent)}: the percentage is the part's share of the base. */
final class PercentageOfBaseRule implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "audit/percentages-follow-from-base";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        for (Passage passage : report.passages()) {
            List<Mention> mentions = report.mentionsIn(passage).toList();
            for (int at = 1; at < mentions.size(); at++) {
                judge(mentions.subList(0, at), mentions.get(at)).ifPresent(flaws::add);
            }
        }
        return flaws;
    }

    // "43 of those recommendations (27 per cent)"; the base is a number before it, or "43 of 157"
    private Optional<Flaw> judge(List<Mention> before, Mention share) {
        Mention part = before.get(before.size() - 1);
        String between = share.passage().text().substring(part.end(), share.start());
        boolean bracketed = share.unit() == Unit.PER_CENT
                && between.length() < 90
                && between.matches(
                        "(?s)[^.;\\n(]*(?:,? or |\\(|, representing |, that is, )(?:some |about |approximately )?");
        if (!bracketed || part.unit() == Unit.PER_CENT) {
            return Optional.empty();
        }
        List<Mention> bases = before.subList(Math.max(0, before.size() - 4), before.size() - 1).stream()
                .filter(base -> base.unit() == part.unit() && base.value().compareTo(part.value()) >= 0)
                .filter(base -> share.start() - base.end() < 220)
                .toList();
        boolean fits = bases.stream().anyMatch(base -> share.prints(Amounts.share(part.value(), base.value())));
        if (fits || bases.isEmpty() || share.value().compareTo(HUNDRED) > 0) {
            return Optional.empty();
        }
        return Optional.of(flaw(part, bases.get(bases.size() - 1), share, between));
    }

    private Flaw flaw(Mention part, Mention base, Mention share, String between) {
        BigDecimal computed = Amounts.rounded(
                Amounts.share(part.value(), base.value()),
                Math.max(0, share.step().scale()));
        boolean said = between.matches("(?s)^ of (?:those|these|the|which).*")
                || Words.stems(base.after(60)).contains(part.head());
        return Flaw.error(
                id(),
                said ? 80 : 40,
                "%s of %s is %s per cent, not %s"
                        .formatted(part.printed(), base.printed(), computed.toPlainString(), share.printed()),
                share.place(),
                base.place());
    }
}

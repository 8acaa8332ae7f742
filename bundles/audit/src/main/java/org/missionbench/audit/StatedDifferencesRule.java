package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code The variance of 23 devices}: the difference that a remark names is the one between plan and result. */
final class StatedDifferencesRule implements Rule {

    private static final Pattern DIFFERENCE =
            Pattern.compile("(?is).*\\b(?:variance|difference|shortfall|surplus|excess) of $");

    @Override
    public String id() {
        return "audit/differences-follow";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        for (Output output : report.outputs()) {
            List<Mention> done = report.mentionsIn(output.remark()).toList();
            List<Mention> planned = report.mentionsIn(output.planned()).toList();
            done.stream()
                    .filter(mention -> mention.unit() == Unit.COUNT
                            && DIFFERENCE.matcher(mention.before(30)).matches())
                    .forEach(stated -> judge(stated, planned, done).ifPresent(flaws::add));
        }
        return flaws;
    }

    private Optional<Flaw> judge(Mention stated, List<Mention> planned, List<Mention> done) {
        Optional<Mention> plan = only(stated, planned);
        Optional<Mention> result = only(stated, done);
        if (plan.isEmpty() || result.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal apart = result.orElseThrow()
                .value()
                .subtract(plan.orElseThrow().value())
                .abs();
        return stated.is(apart)
                ? Optional.empty()
                : Optional.of(Flaw.error(
                        id(),
                        75,
                        "A difference of %s is stated, but %s and %s differ by %s"
                                .formatted(
                                        stated.printed(),
                                        result.orElseThrow().printed(),
                                        plan.orElseThrow().printed(),
                                        Amounts.print(apart)),
                        stated.place(),
                        result.orElseThrow().place(),
                        plan.orElseThrow().place()));
    }

    // the one number of things of the same name
    private static Optional<Mention> only(Mention stated, List<Mention> mentions) {
        List<Mention> same = mentions.stream()
                .filter(mention -> mention != stated
                        && mention.unit() == Unit.COUNT
                        && !stated.noun().isEmpty()
                        && startsWith(mention.noun(), name(stated)))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static List<String> name(Mention stated) {
        return stated.noun().subList(0, Math.min(2, stated.noun().size()));
    }

    private static boolean startsWith(List<String> noun, List<String> name) {
        return noun.size() >= name.size() && noun.subList(0, name.size()).equals(name);
    }
}

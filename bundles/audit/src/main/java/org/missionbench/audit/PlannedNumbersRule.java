package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Things that were planned and of which another number was done are explained, even where the output says Yes. */
final class PlannedNumbersRule implements Rule {

    private static final BigDecimal FAR_FEWER = new BigDecimal("0.8");
    private static final BigDecimal FAR_MORE = new BigDecimal("1.25");

    @Override
    public String id() {
        return "audit/differences-explained";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        for (Output output : report.outputs()) {
            boolean judged = output.completed().equals("Yes") && !Explanation.isGiven(output.remark());
            List<Mention> done = judged ? report.mentionsIn(output.remark()).toList() : List.of();
            report.mentionsIn(output.planned())
                    .filter(planned -> judged && planned.unit() == Unit.COUNT)
                    .forEach(planned -> judge(planned, done).ifPresent(flaws::add));
        }
        return flaws;
    }

    private Optional<Flaw> judge(Mention planned, List<Mention> done) {
        List<String> things = planned.noun();
        List<Mention> same = done.stream()
                .filter(mention -> mention.unit() == Unit.COUNT
                        && (isTelling(things) || isPlace(planned) && isPlace(mention))
                        && startsWith(mention.noun(), things))
                .toList();
        if (same.size() != 1 || same.get(0).is(planned.value())) {
            return Optional.empty();
        }
        boolean fewer = same.get(0).value().compareTo(planned.value().multiply(FAR_FEWER)) < 0;
        boolean sameName = same.get(0).noun().equals(things) && things.size() > 1;
        boolean people = SameThingsRule.PEOPLE.matcher(planned.head()).matches();
        boolean slip = same.get(0).differsByOneDigit(planned) || isPlace(planned);
        boolean farMore = same.get(0).value().compareTo(planned.value().multiply(FAR_MORE)) >= 0;
        boolean telling =
                (sameName || isPlace(planned) && isPlace(same.get(0))) && !people && (slip || fewer || farMore);
        return Optional.of(Flaw.warning(
                id(),
                fewer || telling ? 55 : sameName ? 45 : 30,
                "%s of %s planned %s, and nothing explains the difference"
                        .formatted(
                                same.get(0).printed(),
                                planned.printed(),
                                String.join(" ", same.get(0).noun())),
                same.get(0).place(),
                planned.place()));
    }

    // "at 4 sites"
    private static boolean isPlace(Mention mention) {
        return mention.noun().size() == 1
                && !mention.head().matches("week|month|day|year|meeting|level|time")
                && mention.before(4).matches("(?s).*\\b(?:at|in) $");
    }

    // "meetings" are many, "in-mission" travel is one thing
    private static boolean isTelling(List<String> things) {
        return things.size() > 1 || things.size() == 1 && things.get(0).contains("-");
    }

    private static boolean startsWith(List<String> noun, List<String> things) {
        return noun.size() >= things.size() && noun.subList(0, things.size()).equals(things);
    }
}

package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.missionbench.contracts.check.Finding;

/** A remark that quotes the plan, such as {@code the target of 500 meetings}, quotes the number that was planned. */
final class QuotedPlanRule implements Rule {

    private static final Pattern QUOTES = Pattern.compile(
            "(?is).*\\b(?:target|planned (?:number|figure|output|target)|budgeted (?:number|figure|target)) of (?:at least |up to |some )?$");
    private static final Pattern NUMBER_OF = Pattern.compile("(?is).*\\bnumber of (?:at least )?$");
    private static final Pattern WAS_PLANNED =
            Pattern.compile("(?is)^ (?:was|had been) (?:an? )?(?:\\p{Ll}+ ){0,2}(?:planned|planning|estimate)\\b.*");

    @Override
    public String id() {
        return "audit/remarks-quote-plan";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        report.outputs().forEach(output -> judge(report, output.planned(), output.remark(), flaws));
        report.indicators().forEach(indicator -> judge(report, indicator.planned(), indicator.actual(), flaws));
        return flaws;
    }

    private void judge(AuditedReport report, Passage planned, Passage remark, List<Flaw> flaws) {
        List<Mention> plan = report.mentionsIn(planned).toList();
        report.mentionsIn(remark)
                .filter(QuotedPlanRule::quotesPlan)
                .flatMap(quoted -> flaw(quoted, plan).stream())
                .forEach(flaws::add);
    }

    private static boolean quotesPlan(Mention mention) {
        String before = mention.before(40);
        return mention.unit() == Unit.COUNT
                && (QUOTES.matcher(before).matches()
                        || NUMBER_OF.matcher(before).matches()
                                && WAS_PLANNED.matcher(mention.after(60)).matches());
    }

    private Optional<Flaw> flaw(Mention quoted, List<Mention> plan) {
        List<Mention> counts =
                plan.stream().filter(mention -> mention.unit() == Unit.COUNT).toList();
        BigDecimal value = quoted.value();
        if (counts.isEmpty() || counts.stream().anyMatch(mention -> mention.is(value))) {
            return Optional.empty();
        }
        Mention planned = counts.get(counts.size() - 1);
        return Optional.of(Flaw.error(
                id(),
                70,
                "The remark speaks of %s planned, but the plan says %s".formatted(quoted.printed(), planned.printed()),
                quoted.place(),
                new Finding.Place(planned.passage().where(planned.start()), planned.excerpt(40))));
    }
}

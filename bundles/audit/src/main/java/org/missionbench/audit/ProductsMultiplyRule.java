package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionbench.contracts.check.Finding;

/** {@code 7,300 troop days (20 troops × 365 days)}: the factors in brackets give the product before them. */
final class ProductsMultiplyRule implements Rule {

    private static final Pattern BRACKETS = Pattern.compile("\\((?<inside>[^()]*\\d[^()]*)\\)");
    private static final Pattern DAYS =
            Pattern.compile("(?i)[×]|\\bx\\b|\\bper (?:day|patrol|week|month|post|team)\\b|\\bfor \\d+ days\\b");
    private static final int FARTHEST = 120;

    @Override
    public String id() {
        return "audit/products-multiply";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        for (Passage passage : report.passages()) {
            List<Mention> mentions = report.mentionsIn(passage)
                    .filter(mention -> mention.unit() == Unit.COUNT)
                    .toList();
            Matcher brackets = BRACKETS.matcher(passage.text());
            while (brackets.find()) {
                if (DAYS.matcher(brackets.group("inside")).find()) {
                    judge(mentions, brackets.start(), brackets.end()).ifPresent(flaws::add);
                }
            }
        }
        return flaws;
    }

    private Optional<Flaw> judge(List<Mention> mentions, int from, int to) {
        List<Mention> factors = mentions.stream()
                .filter(mention -> mention.start() > from && mention.end() <= to)
                .toList();
        Optional<Mention> stated = mentions.stream()
                .filter(mention -> mention.end() <= from && from - mention.end() < FARTHEST)
                .filter(mention ->
                        !mention.passage().text().substring(mention.end(), from).matches("(?s).*[.;(\\n].*"))
                .reduce((one, other) -> other);
        if (stated.isEmpty() || factors.size() < 2) {
            return Optional.empty();
        }
        BigDecimal product = factors.stream().map(Mention::value).reduce(BigDecimal.ONE, BigDecimal::multiply);
        if (Amounts.close(product, stated.get().value(), 1)) {
            return exactly(stated.get(), product, factors);
        }
        boolean near = Amounts.close(product, stated.get().value(), 40)
                || Amounts.isOneDigit(product.subtract(stated.get().value()));
        return Optional.of(flaw(stated.get(), product, factors, near ? 70 : 40));
    }

    // averages are printed rounded, so a small difference says little
    private Optional<Flaw> exactly(Mention stated, BigDecimal product, List<Mention> factors) {
        return stated.is(product) ? Optional.empty() : Optional.of(flaw(stated, product, factors, 40));
    }

    private Flaw flaw(Mention stated, BigDecimal product, List<Mention> factors, int confidence) {
        String printed =
                String.join(" × ", factors.stream().map(Mention::printed).toList());
        return Flaw.error(
                id(),
                confidence,
                "%s is stated, but %s = %s".formatted(stated.printed(), printed, Amounts.print(product)),
                stated.place(),
                new Finding.Place(stated.passage().where(factors.get(0).start()), printed));
    }
}

package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.check.Finding;

/** The stated utilization of resources is expenditure in per cent of apportionment. */
final class UtilizationRateRule implements Rule {

    @Override
    public String id() {
        return "audit/utilization-rate-follows";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        ResourceTable.of(report).ifPresent(table -> table.gross().ifPresent(gross -> {
            if (gross.value(0).signum() != 0) {
                BigDecimal rate = Amounts.share(table.expenditure(gross), table.apportionment(gross));
                report.mentions().stream()
                        .filter(mention -> isRate(mention) && !mention.prints(rate))
                        .forEach(mention -> flaws.add(flaw(mention, gross, rate)));
            }
        }));
        return flaws;
    }

    private static boolean isRate(Mention mention) {
        String before = mention.before(110);
        return mention.unit() == Unit.PER_CENT
                && before.matches("(?is).*\\b(?:resource utilization|budget implementation|utilization) rate of\\s*$")
                && !before.matches("(?is).*\\bcompared (?:with|to)\\b.*")
                && !mention.after(60).matches("(?is)^\\s(?:in|for) the (?:previous|prior|\\d{4}/\\d{2}).*");
    }

    private Flaw flaw(Mention mention, Grid.Row gross, BigDecimal rate) {
        String computed =
                Amounts.rounded(rate, Math.max(1, mention.step().scale())).toPlainString();
        return Flaw.error(
                id(),
                90,
                "The utilization rate is stated as %s, but expenditure %s is %s per cent of apportionment %s"
                        .formatted(
                                mention.printed(),
                                gross.cells().get(1).printed(),
                                computed,
                                gross.cells().get(0).printed()),
                mention.place(),
                new Finding.Place(gross.where(), computed));
    }
}

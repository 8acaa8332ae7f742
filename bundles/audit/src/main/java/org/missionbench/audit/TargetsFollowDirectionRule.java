package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.Finding;

/** An indicator that is to increase has a target not below the value before; one that is to decrease, not above. */
final class TargetsFollowDirectionRule implements Rule {

    @Override
    public String id() {
        return "audit/targets-follow-direction";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        for (Indicator indicator : report.indicators()) {
            Target.of(indicator).flatMap(target -> judge(indicator, target)).ifPresent(flaws::add);
        }
        return flaws;
    }

    private Optional<Flaw> judge(Indicator indicator, Target target) {
        String text = indicator.planned().text();
        boolean says = text.matches("(?is)^[\\d. ]*(?:increase|decrease|reduction|reduced|increased)\\b.*");
        if (!says || target.earlier().isEmpty() || text.contains("≥") || text.contains("≤")) {
            return Optional.empty();
        }
        BigDecimal last = target.earlier().get(target.earlier().size() - 1);
        int order = target.value().compareTo(last);
        boolean against = target.direction() == Target.Direction.MORE
                ? order < 0
                : target.direction() == Target.Direction.LESS && order > 0;
        return against
                ? Optional.of(Flaw.warning(
                        id(),
                        65,
                        "Indicator %s is to %s, but its target %s lies on the other side of the last value %s"
                                .formatted(
                                        indicator.number(),
                                        target.direction() == Target.Direction.MORE ? "increase" : "decrease",
                                        Amounts.print(target.value()),
                                        Amounts.print(last)),
                        new Finding.Place(indicator.planned().where(0), target.printed()),
                        new Finding.Place(indicator.planned().where(0), "the period before: " + Amounts.print(last))))
                : Optional.empty();
    }
}

package org.missionbench.programmes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The parts of each breakdown of a figure, such as women and men, add up to it. */
@Component
public final class BreakdownsAddUpCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("programmes/breakdowns-add-up");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public BreakdownsAddUpCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {

        List<ProjectFigure> figures = store.all(scope, ProjectFigure.class);
        return figures.stream()
                .flatMap(whole -> partsByBreakdown(whole, figures).entrySet().stream()
                        .flatMap(parts -> finding(whole, parts.getKey(), parts.getValue()).stream()))
                .toList();
    }

    private static Map<String, BigDecimal> partsByBreakdown(ProjectFigure whole, List<ProjectFigure> figures) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (ProjectFigure part : figures) {
            if (part.isPartOf(whole) && part.breakdown() != null) {
                sums.merge(part.breakdown(), part.value(), BigDecimal::add);
            }
        }
        return sums;
    }

    private static Optional<Finding> finding(ProjectFigure whole, String breakdown, BigDecimal sum) {
        return sum.compareTo(whole.value()) == 0
                ? Optional.empty()
                : Optional.of(RULE.broken(
                        whole.where(),
                        whole.value().toPlainString(),
                        "%s is %s, but its parts by %s add up to %s; correct the whole or a part"
                                .formatted(whole.title(), plain(whole.value()), breakdown, plain(sum))));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

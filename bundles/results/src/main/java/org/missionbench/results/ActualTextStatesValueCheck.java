package org.missionbench.results;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sentences on an indicator print its actual value, bound and not typed. */
@Component
public final class ActualTextStatesValueCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ActualTextStatesValueCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/actual-text-states-value";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return store.all(scope, Indicator.class).stream()
                .filter(indicator -> indicator.actual() != null && !states(indicator))
                .map(this::finding)
                .toList();
    }

    // without a text the value itself is printed
    private static boolean states(Indicator indicator) {
        String text = indicator.actualText();
        return text == null
                || BoundText.parse(text).stream()
                        .anyMatch(piece -> piece instanceof Inline.BoundFigure bound && isActual(bound, indicator));
    }

    private static boolean isActual(Inline.BoundFigure bound, Indicator indicator) {
        return bound.key().equals(indicator.actualKey()) || bound.key().key().equals(indicator.measure());
    }

    private Finding finding(Indicator indicator) {
        String where = "indicator, " + indicator.code();
        String text = indicator.actualText();
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "Indicator %s: the actual value is %s, but the actual text does not print it; write {%s|%s} into it"
                        .formatted(
                                indicator.code(),
                                Written.of(indicator.actual()),
                                indicator.actualKey(),
                                new Unit(indicator.unit())
                                        .style(indicator.actual())
                                        .written()),
                List.of(
                        new Finding.Place(where + ", actual", Written.of(indicator.actual())),
                        new Finding.Place(where + ", actual_text", String.valueOf(text))));
    }
}

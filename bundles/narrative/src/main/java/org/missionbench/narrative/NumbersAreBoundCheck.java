package org.missionbench.narrative;

import java.util.List;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every figure in a text is bound to a measure, or marked with its source. */
@Component
public final class NumbersAreBoundCheck implements ConsistencyCheck {

    private final ReportTexts texts;

    /** Needs the texts. */
    @Activate
    public NumbersAreBoundCheck(@Reference ReportTexts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "narrative/numbers-are-bound";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return texts.of(scope).stream()
                .filter(text -> !text.unbound().isEmpty())
                .map(this::finding)
                .toList();
    }

    private Finding finding(ReportText text) {
        String numbers = text.unbound().stream().map(Numerals.Numeral::printed).collect(Collectors.joining(", "));
        return new Finding(
                id(),
                Finding.Severity.NOTE,
                "%s prints %s, bound to nothing: bind it to a measure that 'narrative --unbound' proposes, or mark it with its source"
                        .formatted(text.where(), numbers),
                List.of(new Finding.Place(text.where(), numbers)));
    }
}

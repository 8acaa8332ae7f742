package org.missionbench.programmes;

import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No of-which figure is above the figure that contains it, which exists. */
@Component
public final class PartsWithinWholeCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("programmes/parts-within-whole");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PartsWithinWholeCheck(@Reference RecordStore store) {
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
                .filter(ProjectFigure::isPart)
                .flatMap(part -> finding(part, figures).stream())
                .toList();
    }

    private static Optional<Finding> finding(ProjectFigure part, List<ProjectFigure> figures) {
        Optional<ProjectFigure> whole = figures.stream().filter(part::isPartOf).findFirst();
        if (whole.isEmpty()) {
            return Optional.of(RULE.broken(
                    part.where(),
                    String.valueOf(part.partOf()),
                    "it is part of '%s', which the project has not; correct part_of".formatted(part.partOf())));
        }
        return part.value().compareTo(whole.get().value()) <= 0
                ? Optional.empty()
                : Optional.of(RULE.broken(
                        part.where(),
                        part.value().toPlainString(),
                        "%s is %s, more than %s, which contains it, with %s; correct one of the two"
                                .formatted(
                                        part.title(),
                                        part.value(),
                                        whole.get().title(),
                                        whole.get().value())));
    }
}

package org.missionbench.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An output entered as delivered has no number below its plan, or says why. */
@Component
public final class YesReachesThePlanCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public YesReachesThePlanCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/yes-reaches-the-plan";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Frameworks frameworks = Frameworks.of(store, scope);
        List<Finding> findings = new ArrayList<>();
        for (PlannedOutput output : frameworks.outputs()) {
            List<Finding.Place> places = new ArrayList<>();
            if (output.completed() == Completion.YES && output.reason() == null) {
                frameworks.quantities(output, Role.COMPLETED).stream()
                        .filter(number -> number.reason() == null)
                        .forEach(number -> frameworks
                                .planned(output, number)
                                .filter(planned -> number.value().compareTo(planned.value()) < 0)
                                .ifPresent(planned -> places.add(place(planned, number))));
            }
            if (!places.isEmpty()) {
                findings.add(finding(output, places));
            }
        }
        return findings;
    }

    private static Finding.Place place(OutputQuantity planned, OutputQuantity completed) {
        return new Finding.Place(
                completed.where(), "%s of %s".formatted(Written.of(completed.value()), Written.of(planned.value())));
    }

    private Finding finding(PlannedOutput output, List<Finding.Place> places) {
        String below = places.stream()
                .map(place -> "%s (%s)"
                        .formatted(place.where().substring(place.where().lastIndexOf(' ') + 1), place.value()))
                .collect(Collectors.joining(", "));
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "Output %s: entered is yes, but below the plan without a reason are %s; write one under reason"
                        .formatted(output.code(), below),
                places);
    }
}

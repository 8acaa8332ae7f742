package org.missionbench.results;

import java.util.ArrayList;
import java.util.List;
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
            if (output.completed() == Completion.YES && output.reason() == null) {
                frameworks.quantities(output, Role.COMPLETED).stream()
                        .filter(number -> number.reason() == null)
                        .forEach(number -> frameworks
                                .planned(output, number)
                                .filter(planned -> number.value().compareTo(planned.value()) < 0)
                                .ifPresent(planned -> findings.add(finding(output, planned, number))));
            }
        }
        return findings;
    }

    private Finding finding(PlannedOutput output, OutputQuantity planned, OutputQuantity completed) {
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "Output %s: entered is yes, but %s stays below the plan (%s of %s) without a reason; write one under reason"
                        .formatted(
                                output.code(),
                                completed.title(),
                                Written.of(completed.value()),
                                Written.of(planned.value())),
                List.of(
                        new Finding.Place(planned.where(), Written.of(planned.value())),
                        new Finding.Place(completed.where(), Written.of(completed.value()))));
    }
}

package org.missionbench.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A printed number below its plan, or far above it, has a reason. */
@Component
public final class OffPlanExplainedCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public OffPlanExplainedCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/off-plan-explained";
    }

    // the guidance for reports asks for a reason whenever plan and result differ much; below the plan always
    private static final BigDecimal FAR_ABOVE = new BigDecimal("1.25");

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Frameworks frameworks = Frameworks.of(store, scope);
        List<Finding> findings = new ArrayList<>();
        for (PlannedOutput output : frameworks.outputs()) {
            if (output.reason() == null) {
                frameworks.printed(output).stream()
                        .filter(number -> number.reason() == null)
                        .forEach(number -> frameworks
                                .planned(output, number)
                                .filter(planned -> isOff(planned.value(), number.value()))
                                .ifPresent(planned -> findings.add(finding(output, planned, number))));
            }
        }
        return findings;
    }

    private static boolean isOff(BigDecimal planned, BigDecimal completed) {
        return completed.compareTo(planned) < 0 || completed.compareTo(planned.multiply(FAR_ABOVE)) > 0;
    }

    private Finding finding(PlannedOutput output, OutputQuantity planned, OutputQuantity completed) {
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "Output %s: %s of %s planned were completed (%s), and no reason is given; write one under reason"
                        .formatted(
                                output.code(),
                                Written.of(completed.value()),
                                Written.of(planned.value()),
                                completed.title()),
                List.of(
                        new Finding.Place(planned.where(), Written.of(planned.value())),
                        new Finding.Place(completed.where(), Written.of(completed.value()))));
    }
}

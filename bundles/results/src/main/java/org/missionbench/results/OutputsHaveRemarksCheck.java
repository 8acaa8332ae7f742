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

/** Every output has its completion entered, with remarks. */
@Component
public final class OutputsHaveRemarksCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public OutputsHaveRemarksCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/outputs-have-remarks";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Frameworks frameworks = Frameworks.of(store, scope);
        List<Finding> findings = new ArrayList<>();
        for (PlannedOutput output : frameworks.outputs()) {
            boolean remarked = output.remarks() != null || numbersRemarked(frameworks.printed(output));
            if (output.completed() == null) {
                findings.add(
                        finding(output, "nothing is entered under completed yet; enter number, numbers, yes or no"));
            } else if (!remarked && output.reason() == null) {
                findings.add(finding(output, "it has no remarks; say what was done"));
            }
        }
        return findings;
    }

    private static boolean numbersRemarked(List<OutputQuantity> printed) {
        return !printed.isEmpty() && printed.stream().allMatch(number -> number.remarks() != null);
    }

    private Finding finding(PlannedOutput output, String what) {
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "Output %s: %s".formatted(output.code(), what),
                List.of(new Finding.Place("planned-output, " + output.code(), "")));
    }
}

package org.missionbench.results;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a person entered under Completed and the printed numbers say the same. */
@Component
public final class CompletionAgreesWithNumbersCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public CompletionAgreesWithNumbersCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/completion-agrees-with-numbers";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Frameworks frameworks = Frameworks.of(store, scope);
        return frameworks.outputs().stream()
                .filter(output ->
                        !agrees(output.completed(), frameworks.printed(output).size()))
                .map(output -> finding(output, frameworks.printed(output).size()))
                .toList();
    }

    private static boolean agrees(@Nullable Completion completed, int printed) {
        if (completed == Completion.NUMBER) {
            return printed == 1;
        }
        return completed == Completion.NUMBERS ? printed > 1 : printed == 0;
    }

    private Finding finding(PlannedOutput output, int printed) {
        Completion completed = output.completed();
        String entered = completed == null ? "nothing" : completed.name().toLowerCase(Locale.ROOT);
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "Output %s: entered under Completed is %s, and the numbers of it that are printed are %d; number wants one, numbers several, yes and no none"
                        .formatted(output.code(), entered, printed),
                List.of(
                        new Finding.Place("planned-output, " + output.code() + ", completed", entered),
                        new Finding.Place("output-quantity, " + output.code() + ", printed", String.valueOf(printed))));
    }
}

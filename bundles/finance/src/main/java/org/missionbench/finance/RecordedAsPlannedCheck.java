package org.missionbench.finance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.variance.SubsidiaryLedger;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * What was planned under a budget class is recorded under the same one. What is not is named; it is only a note when a
 * factor of the variance of either class already says that something was reclassified.
 */
@Component
public final class RecordedAsPlannedCheck implements ConsistencyCheck {

    private final RecordStore store;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<SubsidiaryLedger> ledgers = List.of();

    /** Needs the rows. */
    @Activate
    public RecordedAsPlannedCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/recorded-as-planned";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return check(scope, ledgers);
    }

    List<Finding> check(MissionPeriod scope, List<SubsidiaryLedger> asked) {
        Set<String> explained = new HashSet<>();
        store.all(scope, ReportedFactor.class).stream()
                .filter(factor -> factor.kind() == VarianceFactor.Kind.RECLASSIFICATION)
                .forEach(factor -> explained.add(factor.budgetClass()));
        return asked.stream()
                .flatMap(ledger -> ledger.entries(scope).stream()
                        .filter(entry -> !entry.plannedClass().equals(entry.recordedClass()))
                        .map(entry -> finding(
                                ledger,
                                entry,
                                explained.contains(entry.plannedClass()) && explained.contains(entry.recordedClass()))))
                .toList();
    }

    private Finding finding(SubsidiaryLedger ledger, SubsidiaryLedger.Entry entry, boolean isExplained) {
        String line = entry.budgetLine().isEmpty() ? "" : " (" + entry.budgetLine() + ")";
        return new Finding(
                id(),
                isExplained ? Finding.Severity.NOTE : Finding.Severity.WARNING,
                "%s %s '%s': %s was planned under %s, but recorded under %s%s; %s"
                        .formatted(
                                ledger.title(),
                                entry.reference(),
                                entry.title(),
                                entry.amount(),
                                entry.plannedClass(),
                                entry.recordedClass(),
                                line,
                                isExplained
                                        ? "the factors of both variances say so"
                                        : "correct the posting, or say so in variance-factor for both classes"),
                List.of(
                        new Finding.Place(ledger.title() + " " + entry.reference(), entry.plannedClass()),
                        new Finding.Place("ledger", entry.recordedClass() + line)));
    }
}

package org.missionbench.finance;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An of-which line lies in the group of the class that contains it, and no class contains itself. */
@Component
public final class OfWhichLinesCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public OfWhichLinesCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/of-which-lines";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<BudgetClass> classes = store.all(scope, BudgetClass.class);
        ClassTree tree = new ClassTree(classes);
        List<Finding> findings = new ArrayList<>();
        for (BudgetClass budgetClass : classes) {
            if (tree.isCircular(budgetClass)) {
                findings.add(finding(
                        budgetClass, "is contained in itself by way of others; correct part_of of one of them"));
            }
            List<BudgetClass> path = tree.countingFor(budgetClass.code());
            String outermost = path.get(path.size() - 1).budgetGroup();
            if (!outermost.equals(budgetClass.budgetGroup())) {
                findings.add(finding(
                        budgetClass,
                        "is in the group '%s' but part of a class in '%s'; give both the same group"
                                .formatted(budgetClass.budgetGroup(), outermost)));
            }
        }
        return findings;
    }

    private Finding finding(BudgetClass budgetClass, String what) {
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "budget-class '%s' %s".formatted(budgetClass.code(), what),
                List.of(new Finding.Place("budget-class, code " + budgetClass.code(), budgetClass.toString())));
    }
}

package org.missionbench.finance;

import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Percentage;

/** What redeployments did to the groups' funds: original, redeployed and revised; A/77/589, section III.B. */
final class Redeployments {

    private static final Money NOTHING = Money.zero(Money.usd());

    private final ResourceAmounts amounts;
    private final List<Redeployment> rows;

    private Redeployments(ResourceAmounts amounts, List<Redeployment> rows) {
        this.amounts = amounts;
        this.rows = rows;
    }

    static Redeployments of(RecordStore store, MissionPeriod scope) {
        return new Redeployments(ResourceAmounts.of(store, scope), store.all(scope, Redeployment.class));
    }

    List<BudgetGroup> groups() {
        return amounts.groups();
    }

    /** What was apportioned to a group. */
    Money original(BudgetGroup group) {
        return amounts.apportionment(group.code());
    }

    /** What the group received, negative when it gave. */
    Money redeployed(BudgetGroup group) {
        return rows.stream()
                .filter(row -> row.budgetGroup().equals(group.code()))
                .map(Redeployment::amount)
                .reduce(NOTHING, Money::plus);
    }

    /** What the group may spend after all redeployments. */
    Money revised(BudgetGroup group) {
        return original(group).plus(redeployed(group));
    }

    /** What was apportioned in all. */
    Money totalOriginal() {
        return amounts.apportionment(TotalLine.GROSS.code());
    }

    /** The sum of all redeployments: nothing, unless a row is wrong. */
    Money totalRedeployed() {
        return rows.stream().map(Redeployment::amount).reduce(NOTHING, Money::plus);
    }

    /** What moved, as a share of the total; empty when nothing did. */
    Optional<Percentage> percentage() {
        Money moved = groups().stream()
                .map(this::redeployed)
                .filter(amount -> !amount.isNegative())
                .reduce(NOTHING, Money::plus);
        return moved.isNil() ? Optional.empty() : Percentage.of(moved, totalOriginal());
    }
}

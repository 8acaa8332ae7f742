package org.missionbench.facilities;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;

/**
 * The construction projects of the period.
 *
 * @param period the budget period
 * @param rows by code
 * @param spent what was billed for each, by its code
 */
record Projects(BudgetPeriod period, List<Project> rows, Map<String, Money> spent) {

    /** Copies. */
    Projects {
        rows = List.copyOf(rows);
        spent = Map.copyOf(spent);
    }

    static Projects of(RecordStore store, MissionPeriod scope) {
        Map<String, Money> spent = store.all(scope, Bill.class).stream()
                .filter(bill -> bill.project() != null)
                .collect(Collectors.toMap(bill -> String.valueOf(bill.project()), Bill::amount, Money::plus));
        return new Projects(scope.period(), store.all(scope, Project.class), spent);
    }

    /** Those planned for the period. */
    List<Project> planned() {
        return rows.stream().filter(Project::planned).toList();
    }

    /** Those finished in the period. */
    List<Project> completed() {
        return rows.stream()
                .filter(row -> row.state() == Project.State.COMPLETED && row.ended() != null)
                .filter(row -> period.contains(YearMonth.from(Objects.requireNonNull(row.ended()))))
                .toList();
    }

    List<Project> postponed() {
        return rows.stream()
                .filter(row -> row.state() == Project.State.POSTPONED)
                .toList();
    }

    Money spent(Project project) {
        return spent.getOrDefault(project.code(), Money.zero(Money.usd()));
    }
}

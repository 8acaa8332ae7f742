package org.missionbench.programmes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.variance.SubsidiaryLedger;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What projects cost by budget class and line, for finance to reconcile with the ledger. */
@Component
public final class ProgrammesLedger implements SubsidiaryLedger {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ProgrammesLedger(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "programmes/ledger";
    }

    @Override
    public String title() {
        return "Programmatic activities";
    }

    @Override
    public List<Entry> entries(MissionPeriod scope) {
        ProjectFunds funds = ProjectFunds.of(store, scope);
        Map<Place, Money> amounts = new LinkedHashMap<>();
        for (ProjectExpenditure row : funds.expenditures()) {
            String line = row.budgetLine() == null ? "" : row.budgetLine();
            amounts.merge(
                    new Place(row.project(), funds.plannedClass(row), row.budgetClass(), line),
                    row.amount(),
                    Money::plus);
        }
        Map<String, String> titles = new LinkedHashMap<>();
        store.all(scope, Project.class).forEach(project -> titles.put(project.code(), project.title()));
        return amounts.entrySet().stream()
                .map(entry -> entry.getKey().entry(titles, entry.getValue()))
                .toList();
    }

    private record Place(String project, String plannedClass, String recordedClass, String line) {

        Entry entry(Map<String, String> titles, Money amount) {
            return new Entry(project, titles.getOrDefault(project, project), plannedClass, recordedClass, line, amount);
        }
    }
}

package org.missionbench.finance;

import java.util.List;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Section III.F: contributions in kind that are disclosed and never enter the totals. */
@Component
public final class NonBudgetedContributionsSection implements ReportSection {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public NonBudgetedContributionsSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/non-budgeted-contributions";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("III.F", "Value of non-budgeted contributions");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        AmountTable table = new AmountTable("non-budgeted-contributions", "Actual value");
        for (ContributionInKind line :
                Ordered.by(ContributionInKind::position, store.all(scope, ContributionInKind.class))) {
            if (!line.budgeted()) {
                table.add(line.code(), line.title(), line.actual(), line.note());
            }
        }
        return table.isEmpty() ? List.of() : List.of(table.toTable());
    }
}

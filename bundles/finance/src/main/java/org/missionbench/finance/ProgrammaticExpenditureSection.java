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

/** Section III.E: expenditure on programmatic activities by category. */
@Component
public final class ProgrammaticExpenditureSection implements ReportSection {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ProgrammaticExpenditureSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/programmatic-expenditure";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("III.E", "Substantive and other programmatic activities");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        List<ProgrammaticExpenditure> rows =
                Ordered.by(ProgrammaticExpenditure::position, store.all(scope, ProgrammaticExpenditure.class));
        AmountTable table = new AmountTable("programmatic-expenditure", "Expenditure");
        for (ProgrammaticExpenditure whole : rows) {
            if (whole.isOfWhich()) {
                continue;
            }
            table.add(whole.code(), whole.title(), whole.amount(), null);
            rows.stream()
                    .filter(part -> whole.code().equals(part.partOf()))
                    .forEach(part -> table.addOfWhich(part.code(), part.title(), part.amount()));
        }
        return table.isEmpty() ? List.of() : List.of(table.toTable());
    }
}

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

/** Section III.D.1: revenue other than assessed contributions. */
@Component
public final class OtherRevenueSection implements ReportSection {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public OtherRevenueSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/other-revenue";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("III.D.1", "Other revenue and adjustments");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        AmountTable table = new AmountTable("other-revenue", "Amount");
        for (OtherRevenue line : Ordered.by(OtherRevenue::position, store.all(scope, OtherRevenue.class))) {
            table.add(line.code(), line.title(), line.amount(), null);
        }
        return table.isEmpty() ? List.of() : List.of(table.toTable());
    }
}

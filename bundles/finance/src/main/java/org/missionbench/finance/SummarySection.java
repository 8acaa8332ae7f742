package org.missionbench.finance;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The summary's table: performance of financial resources by group. */
@Component
public final class SummarySection implements ReportSection {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public SummarySection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/summary";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("0", "Summary");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        ResourceAmounts amounts = ResourceAmounts.of(store, scope);
        if (amounts.groups().isEmpty()) {
            return List.of();
        }
        Table table = ResourceTable.summary(amounts, scope);
        List<Block> blocks = new ArrayList<>(List.of(table));
        ResourceTable.roundingNotice(table).ifPresent(blocks::add);
        return blocks;
    }
}

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

/** Section III.A: apportionment, expenditure and variance by budget class. */
@Component
public final class ResourcesSection implements ReportSection {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ResourcesSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/resources";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("III.A", "Financial resources");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        ResourceAmounts amounts = ResourceAmounts.of(store, scope);
        if (amounts.groups().isEmpty()) {
            return List.of();
        }
        Table table = ResourceTable.full(amounts, scope);
        List<Block> blocks = new ArrayList<>(List.of(table));
        ResourceTable.roundingNotice(table).ifPresent(blocks::add);
        return blocks;
    }
}

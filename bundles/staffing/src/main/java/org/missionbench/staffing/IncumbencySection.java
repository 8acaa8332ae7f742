package org.missionbench.staffing;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The summary's second table: approved strength, people in post and vacancy rates by category. */
@Component
public final class IncumbencySection implements ReportSection {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public IncumbencySection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/incumbency";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("0", "Summary");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        MonthlyStaffing staffing = MonthlyStaffing.of(store, scope);
        IncumbencyTable table = new IncumbencyTable(staffing);
        if (table.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(table.toTable()));
        if (staffing.isReconstructed()) {
            blocks.add(
                    new Notice(
                            Notice.Kind.RECONSTRUCTED,
                            "Strength and people in post by month are not on record for every category. Where they are not, they were reconstructed so that strength, average and vacancy rate agree with the published ones."));
        }
        return blocks;
    }
}

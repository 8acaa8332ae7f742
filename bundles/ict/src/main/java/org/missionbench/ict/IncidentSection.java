package org.missionbench.ict;

import java.util.List;
import java.util.Map;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Incidents against their targets, for an outline that asks for it. */
@Component
public final class IncidentSection implements ReportSection {

    static final Notice RECONSTRUCTED = new Notice(
            Notice.Kind.RECONSTRUCTED,
            "Incidents are made up to agree with a published share of those resolved in time; single incidents, their number and the targets are not published.");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public IncidentSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "ict/incidents";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("", "Incidents in information and communications technology");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        IncidentBook book = IncidentBook.of(store, scope);
        if (book.groups().isEmpty()) {
            return List.of();
        }
        Table table = new IncidentTables(book, scope.period()).byCriticality();
        return isReconstructed(scope) ? List.of(table, RECONSTRUCTED) : List.of(table);
    }

    private boolean isReconstructed(MissionPeriod scope) {
        return !store.some(scope, Incident.class, Map.of("basis", Basis.RECONSTRUCTED), 1)
                .isEmpty();
    }
}

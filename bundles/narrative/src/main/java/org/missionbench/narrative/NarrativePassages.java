package org.missionbench.narrative;

import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.PassageSource;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The report's running text. */
@Component
public final class NarrativePassages implements PassageSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public NarrativePassages(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "narrative/passages";
    }

    @Override
    public List<Passage> passages(MissionPeriod scope) {
        return store.all(scope, NarrativeParagraph.class).stream()
                .map(NarrativeParagraph::passage)
                .toList();
    }
}

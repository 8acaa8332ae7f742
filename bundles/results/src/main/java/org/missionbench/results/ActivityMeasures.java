package org.missionbench.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the activity log counts, by kind, and how much of it has evidence. */
@Component
public final class ActivityMeasures implements MeasureSource {

    private static final String UNIT = "activity";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ActivityMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/activity-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        List<Measure> measures = new ArrayList<>();
        for (ActivityCount count : ActivityCount.of(store, scope)) {
            List<RowSelection> rows = List.of(
                    new RowSelection("activity", Map.of("kind", count.kind().code())));
            measures.add(new Measure(
                    count.key(),
                    count.kind().title(),
                    Quantity.of(count.total(), UNIT),
                    "sum of the counts of the entries of this kind in the activity log",
                    rows));
            measures.add(new Measure(
                    new MeasureKey(count.key() + ".with-evidence"),
                    count.kind().title() + ", with evidence",
                    Quantity.of(count.withEvidence(), UNIT),
                    "sum of the counts of those entries of this kind that name their evidence",
                    rows));
        }
        return measures;
    }
}

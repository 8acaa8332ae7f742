package com.example.bad.intruder;

import java.util.List;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes into a dataset that is not its own. */
@Component
public final class IntrudingMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows of everybody. */
    @Activate
    public IntrudingMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "bad/measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        if (!scope.mission().equals("NO-ROWS")) {
            store.change(new ChangeNote("bad", "none of its business", ""), writer -> {
                writer.removeAll(scope);
                return "";
            });
        }
        return List.of();
    }
}

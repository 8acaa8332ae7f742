package org.missionbench.supply;

import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was planned for figures of supply. */
@Component
public final class TargetMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public TargetMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/target-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        MeasureList list = new MeasureList();
        store.all(scope, Target.class)
                .forEach(target -> list.add(
                        target.plannedKey(),
                        "Planned for " + target.measure(),
                        target.figure(),
                        "as entered; " + target.bound().words(),
                        MeasureList.rows("supply-target", "measure", target.measure())));
        return list.all();
    }
}

package org.missionbench.vehicles;

import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many workshops there are, where, and how many the budget counts. */
@Component
public final class WorkshopMeasures implements MeasureSource {

    private static final RowSelection ROWS = MeasureList.rows("vehicle-workshop");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public WorkshopMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "vehicles/workshop-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        List<Workshop> all = store.all(scope, Workshop.class);
        MeasureList list = new MeasureList();
        if (!all.isEmpty()) {
            List<Workshop> open = all.stream()
                    .filter(workshop -> workshop.isOpenOn(scope.period().to()))
                    .toList();
            count(list, "", "", open, "open on the last day of the period");
            List<Workshop> planned = all.stream().filter(Workshop::planned).toList();
            count(list, "planned-", ", planned", planned, "that the budget counts");
        }
        return list.all();
    }

    private static void count(MeasureList list, String prefix, String suffix, List<Workshop> workshops, String which) {
        long locations = workshops.stream().map(Workshop::location).distinct().count();
        list.count(
                prefix + "workshops",
                "Vehicle workshops" + suffix,
                workshops.size(),
                "workshop",
                "workshops " + which,
                ROWS);
        list.count(
                prefix + "workshop-locations",
                "Locations of vehicle workshops" + suffix,
                locations,
                "location",
                "different locations of the workshops " + which,
                ROWS);
    }
}

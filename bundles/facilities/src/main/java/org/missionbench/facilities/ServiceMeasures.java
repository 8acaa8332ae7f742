package org.missionbench.facilities;

import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sites at which services were planned and provided. */
@Component
public final class ServiceMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ServiceMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "facilities/service-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        Services services = Services.of(store, scope);
        MeasureList list = new MeasureList();
        for (ServiceKind kind : services.kinds()) {
            RowSelection rows = MeasureList.rows("facility-service-site", "service", kind.code());
            list.count(
                    "service-sites." + kind.code(),
                    kind.title() + ", sites",
                    services.provided(kind),
                    "site",
                    "premises at which it was provided on the last day of the period",
                    rows);
            list.count(
                    "service-sites.%s.planned".formatted(kind.code()),
                    kind.title() + ", planned sites",
                    services.planned(kind),
                    "site",
                    "premises for which the budget counts it",
                    rows);
        }
        return list.all();
    }
}

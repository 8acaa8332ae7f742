package org.missionbench.reporting;

import java.util.List;
import org.missionbench.contracts.dataset.DatasetSource;
import org.osgi.service.component.annotations.Component;

/** The datasets of reporting: cover and outline. */
@Component
public final class ReportingDatasets implements DatasetSource {

    @Override
    public String id() {
        return "reporting/datasets";
    }

    @Override
    public List<Class<? extends Record>> datasets() {
        return List.of(ReportCover.class, OutlineEntry.class);
    }
}

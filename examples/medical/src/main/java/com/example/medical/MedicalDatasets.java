package com.example.medical;

import java.util.List;
import org.missionbench.contracts.dataset.DatasetSource;
import org.osgi.service.component.annotations.Component;

/** The datasets of this module, what is referred to before what refers to it. */
@Component
public final class MedicalDatasets implements DatasetSource {

    @Override
    public String id() {
        return "medical/datasets";
    }

    @Override
    public List<Class<? extends Record>> datasets() {
        return List.of(Facility.class, Attendance.class, Evacuation.class, StockBatch.class);
    }
}

package com.example.bad.personal;

import java.util.List;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.contracts.dataset.DatasetSource;
import org.osgi.service.component.annotations.Component;

/** Would print who the patient was. */
@Component
public final class OpenDatasets implements DatasetSource {

    @Override
    public String id() {
        return "bad/datasets";
    }

    @Override
    public List<Class<? extends Record>> datasets() {
        return List.of(Row.class);
    }

    @Dataset(name = "bad-row", title = "Rows", help = "A row.")
    record Row(
            @Column(label = "Code", help = "Short name.", key = true, example = "a") String code,
            @Column(label = "Patient", help = "Who.", example = "123") String patient) {}
}

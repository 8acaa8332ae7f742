package com.example.bad.column;

import java.util.List;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.contracts.dataset.DatasetSource;
import org.osgi.service.component.annotations.Component;

/** Leaves a newcomer alone. */
@Component
public final class UndocumentedDatasets implements DatasetSource {

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
            @Column(label = "Value", help = "") String value) {}
}

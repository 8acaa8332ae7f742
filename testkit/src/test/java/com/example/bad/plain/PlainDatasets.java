package com.example.bad.plain;

import java.util.List;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.contracts.dataset.DatasetSource;
import org.osgi.service.component.annotations.Component;

/** Is right as it is. */
@Component
public final class PlainDatasets implements DatasetSource {

    @Override
    public String id() {
        return "bad/datasets";
    }

    @Override
    public List<Class<? extends Record>> datasets() {
        return List.of(Row.class);
    }

    @Dataset(name = "bad-row", title = "Rows", help = "A row.")
    record Row(@Column(label = "Code", help = "Short name.", key = true, example = "a") String code) {}
}

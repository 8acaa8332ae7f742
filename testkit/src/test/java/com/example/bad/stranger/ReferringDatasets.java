package com.example.bad.stranger;

import java.util.List;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.contracts.dataset.DatasetSource;
import org.osgi.service.component.annotations.Component;

/** Knows another module's dataset. */
@Component
public final class ReferringDatasets implements DatasetSource {

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
            @Column(label = "Class", help = "Code.", references = "budget-class", example = "x") String budgetClass) {}
}

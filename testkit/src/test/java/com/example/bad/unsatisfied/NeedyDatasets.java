package com.example.bad.unsatisfied;

import java.util.List;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.contracts.dataset.DatasetSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Needs what the platform does not offer. */
@Component
public final class NeedyDatasets implements DatasetSource {

    /** Needs a service that is no contract. */
    @Activate
    public NeedyDatasets(@Reference Runnable nobodyOffersIt) {
        nobodyOffersIt.run();
    }

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

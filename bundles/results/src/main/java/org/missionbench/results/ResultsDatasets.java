package org.missionbench.results;

import java.util.List;
import org.missionbench.contracts.dataset.DatasetSource;
import org.osgi.service.component.annotations.Component;

/** The datasets of results, what is referred to before what refers to it. */
@Component
public final class ResultsDatasets implements DatasetSource {

    @Override
    public String id() {
        return "results/datasets";
    }

    @Override
    public List<Class<? extends Record>> datasets() {
        return List.of(
                FrameworkComponent.class,
                ExpectedAccomplishment.class,
                Indicator.class,
                EarlierValue.class,
                IndicatorQuantity.class,
                ServiceGroup.class,
                PlannedOutput.class,
                OutputQuantity.class,
                ActivityKind.class,
                Evidence.class,
                Activity.class,
                FollowUpBody.class,
                FollowUp.class);
    }
}

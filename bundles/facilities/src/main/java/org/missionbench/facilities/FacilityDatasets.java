package org.missionbench.facilities;

import java.util.List;
import org.missionbench.contracts.dataset.DatasetSource;
import org.osgi.service.component.annotations.Component;

/** The datasets of facilities, what is referred to before what refers to it. */
@Component
public final class FacilityDatasets implements DatasetSource {

    @Override
    public String id() {
        return "facilities/datasets";
    }

    @Override
    public List<Class<? extends Record>> datasets() {
        return List.of(
                FacilityLocation.class,
                PremisesKind.class,
                Premises.class,
                ServiceKind.class,
                Contract.class,
                ServiceSite.class,
                Generator.class,
                GeneratorRun.class,
                PlantKind.class,
                Plant.class,
                PlantOutput.class,
                WasteKind.class,
                WasteMethod.class,
                Waste.class,
                ProjectKind.class,
                Project.class,
                CostPlan.class,
                Bill.class,
                EnergySource.class,
                Energy.class,
                Scorecard.class,
                ScorecardItem.class,
                Assessment.class,
                Score.class,
                StatedElsewhere.class);
    }
}

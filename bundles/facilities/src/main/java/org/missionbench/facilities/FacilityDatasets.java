package org.missionbench.facilities;

import java.util.List;
import java.util.stream.Stream;
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
        return Stream.of(sites(), works(), money(), footprint())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Class<? extends Record>> sites() {
        return List.of(
                FacilityLocation.class,
                PremisesKind.class,
                Premises.class,
                ServiceKind.class,
                Contract.class,
                ServiceSite.class);
    }

    private static List<Class<? extends Record>> works() {
        return List.of(
                Generator.class,
                GeneratorRun.class,
                PlantKind.class,
                Plant.class,
                PlantOutput.class,
                WasteKind.class,
                WasteMethod.class,
                Waste.class,
                ProjectKind.class,
                Project.class);
    }

    private static List<Class<? extends Record>> money() {
        return List.of(CostPlan.class, Bill.class);
    }

    private static List<Class<? extends Record>> footprint() {
        return List.of(
                EnergySource.class,
                Energy.class,
                Scorecard.class,
                ScorecardItem.class,
                Assessment.class,
                Score.class,
                StatedElsewhere.class);
    }
}

package org.missionbench.vehicles;

import java.util.List;
import org.missionbench.contracts.dataset.DatasetSource;
import org.osgi.service.component.annotations.Component;

/** The datasets of vehicles, what is referred to before what refers to it. */
@Component
public final class VehicleDatasets implements DatasetSource {

    @Override
    public String id() {
        return "vehicles/datasets";
    }

    @Override
    public List<Class<? extends Record>> datasets() {
        return List.of(
                VehicleType.class,
                Establishment.class,
                ServiceInterval.class,
                VehicleLocation.class,
                Workshop.class,
                Vehicle.class,
                OdometerReading.class,
                Trip.class,
                TripsByDay.class,
                TripsByVehicle.class,
                Accident.class,
                WorkshopJob.class,
                Purchase.class,
                Replacement.class,
                WriteOff.class,
                CostPlan.class,
                StatedElsewhere.class);
    }
}

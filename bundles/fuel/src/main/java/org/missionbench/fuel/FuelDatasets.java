package org.missionbench.fuel;

import java.util.List;
import org.missionbench.contracts.dataset.DatasetSource;
import org.osgi.service.component.annotations.Component;

/** The datasets of fuel, what is referred to before what refers to it. */
@Component
public final class FuelDatasets implements DatasetSource {

    @Override
    public String id() {
        return "fuel/datasets";
    }

    @Override
    public List<Class<? extends Record>> datasets() {
        return List.of(
                FuelProduct.class,
                FuelPurpose.class,
                FuelLocation.class,
                FuelTank.class,
                FuelConsumer.class,
                ParkedConsumer.class,
                PlannedFuel.class,
                EmissionFactor.class,
                FuelReceipt.class,
                FuelIssue.class,
                IssuedByDay.class,
                FuelDip.class,
                StatedFuel.class);
    }
}

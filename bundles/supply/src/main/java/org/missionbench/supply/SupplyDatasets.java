package org.missionbench.supply;

import java.util.List;
import org.missionbench.contracts.dataset.DatasetSource;
import org.osgi.service.component.annotations.Component;

/** The datasets of supply, what is referred to before what refers to it. */
@Component
public final class SupplyDatasets implements DatasetSource {

    @Override
    public String id() {
        return "supply/datasets";
    }

    @Override
    public List<Class<? extends Record>> datasets() {
        return List.of(
                SupplyLocation.class,
                TransportMode.class,
                AcquisitionCategory.class,
                PlannedAcquisition.class,
                PurchaseOrder.class,
                CargoMovement.class,
                CargoByDay.class,
                PropertyGroup.class,
                PropertyKind.class,
                Property.class,
                InventoryRound.class,
                InventoryCount.class,
                InventoryResolution.class,
                WriteOff.class,
                IndexIndicator.class,
                Target.class,
                StatedElsewhere.class);
    }
}

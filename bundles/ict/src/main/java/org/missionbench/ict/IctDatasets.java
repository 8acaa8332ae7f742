package org.missionbench.ict;

import java.util.List;
import org.missionbench.contracts.dataset.DatasetSource;
import org.osgi.service.component.annotations.Component;

/** The datasets of information and communications technology, what is referred to before what refers to it. */
@Component
public final class IctDatasets implements DatasetSource {

    @Override
    public String id() {
        return "ict/datasets";
    }

    @Override
    public List<Class<? extends Record>> datasets() {
        return List.of(
                IctLocation.class,
                EquipmentKind.class,
                UserGroup.class,
                Entitlement.class,
                Equipment.class,
                WriteOff.class,
                Excess.class,
                Network.class,
                ServiceKind.class,
                ServicePlan.class,
                ProductKind.class,
                Product.class,
                Criticality.class,
                IncidentKind.class,
                Incident.class,
                IncidentsByMonth.class,
                IncidentsByPlace.class,
                CostPlan.class,
                Cost.class,
                StatedElsewhere.class);
    }
}

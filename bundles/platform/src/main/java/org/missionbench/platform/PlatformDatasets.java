package org.missionbench.platform;

import java.util.List;
import org.missionbench.contracts.dataset.DatasetSource;
import org.osgi.service.component.annotations.Component;

/** The datasets every mission has, whatever modules are installed. */
@Component
public final class PlatformDatasets implements DatasetSource {

    @Override
    public String id() {
        return "platform/datasets";
    }

    @Override
    public List<Class<? extends Record>> datasets() {
        return List.of(MissionProfile.class, PackageProperty.class);
    }
}

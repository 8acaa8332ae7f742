package org.missionbench.narrative;

import java.util.List;
import org.missionbench.contracts.dataset.DatasetSource;
import org.osgi.service.component.annotations.Component;

/** The datasets of the narrative. */
@Component
public final class NarrativeDatasets implements DatasetSource {

    @Override
    public String id() {
        return "narrative/datasets";
    }

    @Override
    public List<Class<? extends Record>> datasets() {
        return List.of(NarrativeParagraph.class, StatedFigure.class, Chapter.class);
    }
}

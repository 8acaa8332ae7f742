package org.missionbench.contracts.dataset;

import java.util.List;
import org.missionbench.contracts.Contribution;

/** Names the datasets that a module owns. Asked by storage, intake and the workbench. */
public interface DatasetSource extends Contribution {

    /**
     * The records annotated with {@link Dataset} or {@link RollUp}, in the order in which a person would fill them:
     * what is referred to comes before what refers to it.
     */
    List<Class<? extends Record>> datasets();
}

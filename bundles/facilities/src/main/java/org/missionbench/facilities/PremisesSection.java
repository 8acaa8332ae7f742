package org.missionbench.facilities;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Premises by place, services and projects, for an outline that asks for them. */
@Component
public final class PremisesSection implements ReportSection {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PremisesSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "facilities/premises";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("", "Facilities");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        Estate estate = Estate.of(store, scope);
        if (estate.premises().isEmpty()) {
            return List.of();
        }
        PremisesTables tables = new PremisesTables(estate, Services.of(store, scope));
        List<Block> blocks = new ArrayList<>(List.of(tables.byLocation(), tables.services()));
        Projects projects = Projects.of(store, scope);
        if (!projects.rows().isEmpty()) {
            blocks.add(WorksTables.projects(projects));
        }
        if (estate.isReconstructed()) {
            blocks.add(Reconstruction.NOTICE);
        }
        return blocks;
    }
}

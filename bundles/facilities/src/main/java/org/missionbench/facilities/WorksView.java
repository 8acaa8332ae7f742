package org.missionbench.facilities;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page Works: generators, water, construction projects. */
@Component
public final class WorksView implements WorkbenchView {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public WorksView(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "facilities/works";
    }

    @Override
    public Shape shape() {
        return new Shape(
                "Generators, water and works",
                Perspective.SUPPORT,
                41,
                "How long each generator ran and what it burned, what wells gave and plants treated, and how far the construction projects are.",
                "Import facility-generator.csv, facility-plant.csv and facility-project.csv, or fill in their grids");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        List<Block> blocks = new ArrayList<>();
        GeneratorLog log = GeneratorLog.of(store, scope);
        if (!log.generators().isEmpty()) {
            blocks.add(WorksTables.generators(log, Estate.of(store, scope)));
        }
        List<PlantKind> kinds = store.all(scope, PlantKind.class);
        if (!kinds.isEmpty()) {
            blocks.add(WorksTables.water(new PlantMeasures(store).measures(scope), kinds, scope.period()));
        }
        Projects projects = Projects.of(store, scope);
        if (!projects.rows().isEmpty()) {
            blocks.add(WorksTables.projects(projects));
        }
        if (!blocks.isEmpty() && isReconstructed(log, projects)) {
            blocks.add(Reconstruction.NOTICE);
        }
        return blocks;
    }

    private static boolean isReconstructed(GeneratorLog log, Projects projects) {
        return Stream.concat(
                        log.runs().stream().map(GeneratorRun::basis),
                        projects.rows().stream().map(Project::basis))
                .anyMatch(basis -> basis == Basis.RECONSTRUCTED);
    }
}

package org.missionbench.vehicles;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page Workshop: open jobs, planned service that is due, jobs by kind. */
@Component
public final class WorkshopView implements WorkbenchView {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public WorkshopView(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "vehicles/workshop";
    }

    @Override
    public Shape shape() {
        return new Shape(
                "Workshop",
                Perspective.SUPPORT,
                21,
                "The jobs that are open, the vehicles whose planned service has passed its day or kilometres, and what the jobs of the period cost. Close a job in its grid by writing its last day.",
                "Import vehicle-workshop-job.csv and vehicle-service-interval.csv, or fill in their grids");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        WorkshopLog log = WorkshopLog.of(store, scope);
        List<ServiceDue> overdue = ServiceDue.all(store, scope).stream()
                .filter(ServiceDue::isOverdue)
                .toList();
        if (log.jobs().isEmpty() && overdue.isEmpty()) {
            return List.of();
        }
        WorkshopTables tables = new WorkshopTables(log, TypeTree.of(store, scope));
        List<Block> blocks = new ArrayList<>();
        blocks.add(tables.due(overdue));
        blocks.add(tables.open(store.all(scope, Workshop.class)));
        blocks.add(tables.months());
        if (log.jobs().stream().anyMatch(job -> job.basis() == Basis.RECONSTRUCTED)) {
            blocks.add(new Notice(
                    Notice.Kind.RECONSTRUCTED,
                    "Jobs are made up to agree with the recorded cost of maintenance; single jobs are not published."));
        }
        return blocks;
    }
}

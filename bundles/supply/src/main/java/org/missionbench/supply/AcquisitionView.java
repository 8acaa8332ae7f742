package org.missionbench.supply;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page Acquisitions and cargo: plan against orders, late orders, what was moved. */
@Component
public final class AcquisitionView implements WorkbenchView {

    static final String ID = "supply/acquisitions";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public AcquisitionView(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Shape shape() {
        return new Shape(
                "Acquisitions and cargo",
                Perspective.SUPPORT,
                51,
                "What was to be bought and what was ordered, by category and quarter; orders that are late or that nobody had planned; and what was moved, from where to where. Write reasons and days of delivery into the grid of orders.",
                "Import supply-category.csv, supply-acquisition.csv and supply-order.csv, or fill in their grids");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        Acquisitions acquisitions = Acquisitions.of(store, scope);
        CargoTables cargo = new CargoTables(store, scope);
        List<Block> blocks = new ArrayList<>();
        if (!acquisitions.isEmpty()) {
            AcquisitionTables tables = new AcquisitionTables(acquisitions);
            blocks.addAll(
                    List.of(tables.categories(), tables.quarters(), tables.plan(), tables.late(), tables.unplanned()));
        }
        if (!cargo.isEmpty()) {
            blocks.addAll(List.of(cargo.routes(), cargo.months(scope.period())));
        }
        if (acquisitions.isReconstructed()) {
            blocks.add(SupplySection.RECONSTRUCTED);
        }
        return blocks;
    }
}

package org.missionbench.supply;

import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.view.DashboardTile;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The property management index beside what was planned for it. */
@Component
public final class PropertyIndexTile implements DashboardTile {

    private static final String INDEX = "supply.property-index";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PropertyIndexTile(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/property-index-tile";
    }

    @Override
    public Optional<Tile> tile(MissionPeriod scope) {
        if (store.some(scope, IndexIndicator.class, Map.of(), 1).isEmpty()) {
            return Optional.empty();
        }
        Optional<Target> target = store.all(scope, Target.class).stream()
                .filter(row -> row.measure().equals(INDEX))
                .findFirst();
        return Optional.of(new Tile(
                "Property management index",
                WorkbenchView.Perspective.SUPPORT,
                new MeasureKey(INDEX),
                target.map(row -> new MeasureKey("supply." + row.plannedKey())).orElse(null),
                target.map(row -> "planned, " + row.bound().words()).orElse(""),
                FigureStyle.COUNT,
                PropertyView.ID));
    }
}

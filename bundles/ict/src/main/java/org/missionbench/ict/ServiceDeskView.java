package org.missionbench.ict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page Incidents: what was resolved in time, by criticality, month, place and kind; what is open. */
@Component
public final class ServiceDeskView implements WorkbenchView {

    static final String ID = "ict/incidents-page";

    private static final int SHOWN = 100;

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ServiceDeskView(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Shape shape() {
        return new Shape(
                "Incidents",
                Perspective.SUPPORT,
                31,
                "What share of incidents was resolved within the target hours of its criticality, by month, place and kind, and what is open longest. Change a target in ict-criticality, and every share follows.",
                "Fill in ict-criticality and ict-incident-kind, then import ict-incident.csv or the list of a ticket system");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        IncidentBook book = IncidentBook.of(store, scope);
        if (book.groups().isEmpty()) {
            return List.of();
        }
        IncidentTables tables = new IncidentTables(book, scope.period());
        List<Block> blocks = new ArrayList<>(List.of(tables.byCriticality()));
        if (!store.some(scope, Incident.class, Map.of("basis", Basis.RECONSTRUCTED), 1)
                .isEmpty()) {
            blocks.add(IncidentSection.RECONSTRUCTED);
        }
        blocks.add(tables.byMonth());
        Places places = Places.of(store, scope);
        blocks.add(byLocation(scope, places.tallies(IncidentsByPlace::location)));
        blocks.add(byKind(scope, places.tallies(IncidentsByPlace::kind)));
        OpenIncidents open = OpenIncidents.of(store, scope, SHOWN);
        if (open.total() > 0) {
            blocks.add(open.table());
        }
        return blocks;
    }

    private Table byLocation(MissionPeriod scope, Map<String, Tally> tallies) {
        TallyTable table = new TallyTable();
        Places.locations(store, scope).stream()
                .filter(location -> tallies.containsKey(location.code()))
                .forEach(location -> table.row(
                        location.code(),
                        Table.RowKind.LINE,
                        location.title(),
                        tallies.getOrDefault(location.code(), Tally.NONE),
                        ""));
        return table.table("ict-incidents-by-location", "Incidents by location", "Location");
    }

    private Table byKind(MissionPeriod scope, Map<String, Tally> tallies) {
        TallyTable table = new TallyTable();
        Places.kinds(store, scope).stream()
                .filter(kind -> tallies.containsKey(kind.code()))
                .forEach(kind -> table.row(
                        kind.code(),
                        Table.RowKind.LINE,
                        kind.title(),
                        tallies.getOrDefault(kind.code(), Tally.NONE),
                        ""));
        return table.table("ict-incidents-by-kind", "Incidents by kind", "Kind");
    }
}

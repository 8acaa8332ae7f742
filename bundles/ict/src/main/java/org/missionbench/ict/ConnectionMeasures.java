package org.missionbench.ict;

import java.time.LocalDate;
import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Networks and service plans, planned and running. */
@Component
public final class ConnectionMeasures implements MeasureSource {

    private static final String ON_LAST_DAY = "%s that run on the last day of the period";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ConnectionMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "ict/connection-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        Connections connections = Connections.of(store, scope);
        MeasureList list = new MeasureList();
        if (!connections.networks().isEmpty()) {
            networks(
                    list,
                    connections.running(scope.period().to()),
                    "",
                    ON_LAST_DAY.formatted("networks"),
                    MeasureList.rows("ict-network"));
            networks(
                    list,
                    connections.planned(),
                    "planned-",
                    "networks that are marked as planned",
                    MeasureList.rows("ict-network", "planned", "yes"));
        }
        connections
                .kinds()
                .forEach(kind -> plans(list, connections, kind, scope.period().to()));
        return list.all();
    }

    private static void networks(
            MeasureList list, List<Network> networks, String prefix, String method, RowSelection rows) {
        String suffix = prefix.isEmpty() ? "" : ", planned";
        list.count(prefix + "networks", "Networks" + suffix, networks.size(), "network", method, rows);
        list.count(
                prefix + "network-locations",
                "Locations with networks" + suffix,
                Connections.locations(networks),
                "location",
                "locations of " + method,
                rows);
        for (Network.Reach reach : Network.Reach.values()) {
            list.count(
                    "%snetworks.%s".formatted(prefix, Slugs.of(reach)),
                    "%s area networks%s".formatted(reach == Network.Reach.LOCAL ? "Local" : "Wide", suffix),
                    networks.stream()
                            .filter(network -> network.reach() == reach)
                            .count(),
                    "network",
                    method,
                    rows);
        }
    }

    private static void plans(MeasureList list, Connections connections, ServiceKind kind, LocalDate day) {
        list.count(
                "planned-service-plans." + kind.code(),
                kind.title() + ", planned",
                kind.planned(),
                "plan",
                "as entered",
                MeasureList.rows("ict-service-kind", "code", kind.code()));
        list.count(
                "service-plans." + kind.code(),
                kind.title(),
                connections.running(kind.code(), day).size(),
                "plan",
                ON_LAST_DAY.formatted("plans"),
                MeasureList.rows("ict-service-plan", "kind", kind.code()));
    }
}

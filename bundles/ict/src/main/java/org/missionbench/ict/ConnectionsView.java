package org.missionbench.ict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page Networks and products: networks by location, service plans, maps. */
@Component
public final class ConnectionsView implements WorkbenchView {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ConnectionsView(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "ict/networks";
    }

    @Override
    public Shape shape() {
        return new Shape(
                "Networks and maps",
                Perspective.SUPPORT,
                32,
                "Networks by location, service plans and geospatial products, each against what was planned.",
                "Import ict-network.csv, ict-service-plan.csv and ict-product.csv, or fill in their grids");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        Connections connections = Connections.of(store, scope);
        List<ProductKind> kinds = store.all(scope, ProductKind.class);
        List<Block> blocks = new ArrayList<>();
        if (!connections.networks().isEmpty()) {
            blocks.add(networks(connections, scope));
        }
        if (!connections.kinds().isEmpty()) {
            blocks.add(plans(connections, scope.period().to()));
        }
        if (!kinds.isEmpty()) {
            blocks.add(products(kinds, scope));
        }
        return blocks;
    }

    private Table networks(Connections connections, MissionPeriod scope) {
        List<Network> running = connections.running(scope.period().to());
        List<Table.Row> rows = new ArrayList<>();
        for (IctLocation location : Places.locations(store, scope)) {
            long planned = at(connections.planned(), location);
            long now = at(running, location);
            if (planned + now > 0) {
                rows.add(row(location.code(), location.title(), planned, now));
            }
        }
        rows.add(new Table.Row(
                "total",
                Table.RowKind.TOTAL,
                List.of(
                        Cells.text("Total"),
                        Cells.count(Optional.of((long) connections.planned().size()), "network", "planned-networks"),
                        Cells.count(Optional.of((long) running.size()), "network", "networks"))));
        return table(
                "ict-networks",
                "Networks by location",
                "Location",
                "Running",
                scope.period().to(),
                rows);
    }

    private static Table.Row row(String code, String title, long planned, long now) {
        return new Table.Row(
                code,
                Table.RowKind.LINE,
                List.of(Cells.text(title), Cells.count(planned, "network"), Cells.count(now, "network")));
    }

    private static Table plans(Connections connections, LocalDate day) {
        List<Table.Row> rows = connections.kinds().stream()
                .map(kind -> new Table.Row(
                        kind.code(),
                        Table.RowKind.LINE,
                        List.of(
                                Cells.text(kind.title()),
                                Cells.count(Optional.of(kind.planned()), "plan", "planned-service-plans", kind.code()),
                                Cells.count(
                                        Optional.of((long) connections
                                                .running(kind.code(), day)
                                                .size()),
                                        "plan",
                                        "service-plans",
                                        kind.code()))))
                .toList();
        return table("ict-service-plans", "Service plans", "Kind", "Running", day, rows);
    }

    private Table products(List<ProductKind> kinds, MissionPeriod scope) {
        List<Product> products = store.all(scope, Product.class);
        List<Table.Row> rows = kinds.stream()
                .sorted(Comparator.comparingLong(ProductKind::position))
                .map(kind -> new Table.Row(
                        kind.code(),
                        Table.RowKind.LINE,
                        List.of(
                                Cells.text(kind.title()),
                                Cells.count(
                                        Optional.ofNullable(kind.planned()),
                                        kind.unit(),
                                        "planned-products",
                                        kind.code()),
                                Cells.count(
                                        Optional.of(ProductMeasures.delivered(products, kind, scope)),
                                        kind.unit(),
                                        "products",
                                        kind.code()))))
                .toList();
        return table(
                "ict-products",
                "Geospatial products",
                "Kind",
                "Delivered",
                scope.period().to(),
                rows);
    }

    private static Table table(
            String id, String title, String head, String actual, LocalDate day, List<Table.Row> rows) {
        return new Table(
                id,
                title,
                "As at " + Captions.day(day),
                List.of(Table.Column.text(head), Table.Column.figures("Planned"), Table.Column.figures(actual)),
                rows,
                Map.of());
    }

    private static long at(List<Network> networks, IctLocation location) {
        return networks.stream()
                .filter(network -> network.location().equals(location.code()))
                .count();
    }
}

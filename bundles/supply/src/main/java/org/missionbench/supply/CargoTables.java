package org.missionbench.supply;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;

/** Tables and charts of cargo. */
final class CargoTables {

    private final CargoLog log;
    private final Map<String, String> places;

    CargoTables(RecordStore store, MissionPeriod scope) {
        this.log = CargoLog.of(store, scope);
        this.places = store.all(scope, SupplyLocation.class).stream()
                .collect(Collectors.toMap(SupplyLocation::code, SupplyLocation::title));
    }

    boolean isEmpty() {
        return log.rows().isEmpty();
    }

    /** What went from where to where, by direction. */
    Table routes() {
        List<Table.Row> rows = new ArrayList<>();
        direction(rows, "Distributed within the mission area", log::isDistribution, "cargo.kilograms");
        direction(rows, "Received from outside", log::isReceipt, "cargo.received");
        direction(rows, "Sent away", log::isDispatch, "cargo.dispatched");
        return new Table(
                "supply-cargo",
                "Cargo",
                "Kilograms",
                List.of(
                        Table.Column.text("From"),
                        Table.Column.text("To"),
                        Table.Column.figures("Consignments"),
                        Table.Column.figures("Kilograms")),
                rows,
                Map.of());
    }

    /** What was distributed, month by month. */
    Chart months(BudgetPeriod period) {
        List<Table.Row> rows = period.months().stream().map(this::month).toList();
        return new Chart(
                "supply-cargo-by-month",
                "Cargo distributed by month",
                "Kilograms that went from one place of the mission area to another in each month.",
                Chart.Kind.COLUMNS,
                FigureStyle.COUNT,
                "Kilograms",
                List.of(1),
                rows.stream().map(Table.Row::id).toList(),
                new Table(
                        "supply-cargo-by-month-table",
                        "",
                        "Kilograms",
                        List.of(Table.Column.text("Month"), Table.Column.figures("Kilograms")),
                        rows,
                        Map.of()));
    }

    private void direction(List<Table.Row> rows, String title, Predicate<CargoByDay> which, String key) {
        Map<Route, List<CargoByDay>> routes = log.rows().stream()
                .filter(which)
                .collect(Collectors.groupingBy(
                        row -> new Route(row.origin(), row.destination()), TreeMap::new, Collectors.toList()));
        if (routes.isEmpty()) {
            return;
        }
        routes.entrySet().stream()
                .map(entry -> row(entry.getKey(), new CargoLog(entry.getValue(), log.within())))
                .forEach(rows::add);
        rows.add(new Table.Row(
                Slugs.of(title),
                Table.RowKind.SUBTOTAL,
                List.of(
                        Cells.text(title),
                        Cells.text(""),
                        Cells.count(log.consignments(which), "consignment"),
                        Cells.figure(Optional.of(log.kilograms(which)), FigureStyle.COUNT, key))));
    }

    private Table.Row row(Route route, CargoLog ofRoute) {
        return new Table.Row(
                route.origin() + "-" + route.destination(),
                Table.RowKind.LINE,
                List.of(
                        Cells.text(places.getOrDefault(route.origin(), route.origin())),
                        Cells.text(places.getOrDefault(route.destination(), route.destination())),
                        Cells.count(ofRoute.consignments(row -> true), "consignment"),
                        Cells.plain(Optional.of(ofRoute.kilograms(row -> true)), FigureStyle.COUNT)));
    }

    private Table.Row month(YearMonth month) {
        return new Table.Row(
                month.toString(),
                Table.RowKind.LINE,
                List.of(
                        Cells.text(Captions.month(month)),
                        Cells.figure(
                                Optional.of(log.kilograms(row -> log.isDistribution(row)
                                        && YearMonth.from(row.date()).equals(month))),
                                FigureStyle.COUNT,
                                "cargo.kilograms.month",
                                month.toString())));
    }

    /** From one place to another. */
    private record Route(String origin, String destination) implements Comparable<Route> {

        @Override
        public int compareTo(Route other) {
            return Comparator.comparing(Route::origin)
                    .thenComparing(Route::destination)
                    .compare(this, other);
        }
    }
}

package org.missionbench.vehicles;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.FigureStyle;

/** Tables and charts of the fleet. */
final class FleetTables {

    private static final int OLDEST = 15;

    private final Fleet fleet;
    private final BudgetPeriod period;

    FleetTables(Fleet fleet, BudgetPeriod period) {
        this.fleet = fleet;
        this.period = period;
    }

    /** Holding against establishment by type, with the justification of what exceeds it as notes. */
    Table holdings() {
        Map<String, String> notes = new LinkedHashMap<>();
        List<Table.Row> rows = new ArrayList<>();
        for (VehicleType type : fleet.types().all()) {
            rows.add(row(type, note(type, notes)));
        }
        rows.add(total());
        return new Table(
                "vehicle-holdings",
                "Vehicles held and establishment",
                "As at " + Captions.day(period.to()),
                List.of(
                        Table.Column.text("Type"),
                        Table.Column.figures("Establishment"),
                        Table.Column.figures("Held"),
                        Table.Column.figures("Above the establishment"),
                        Table.Column.figures("Of which hybrid")),
                rows,
                notes);
    }

    /** Holdings of the types that are part of no other, at the end of each month. */
    Table months() {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text("Month")));
        fleet.types().roots().forEach(type -> columns.add(Table.Column.figures(type.title())));
        columns.add(Table.Column.figures("Total"));
        return new Table(
                "vehicle-holdings-by-month",
                "Vehicles held by month",
                "On the last day of each month",
                columns,
                period.months().stream().map(this::month).toList(),
                Map.of());
    }

    /** How old the vehicles held are. */
    Chart ages() {
        List<Vehicle> held = fleet.held(period.to());
        long pastLife =
                held.stream().filter(vehicle -> vehicle.isPastLife(period.to())).count();
        List<Table.Row> rows = ageRows(held);
        return new Chart(
                "vehicle-ages",
                "Age of vehicles",
                "Vehicles by whole years in service; %d of %d have reached the years of their life expectancy."
                        .formatted(pastLife, held.size()),
                Chart.Kind.COLUMNS,
                FigureStyle.COUNT,
                "Vehicles",
                List.of(1),
                rows.stream().map(Table.Row::id).toList(),
                ageTable(rows));
    }

    private Table ageTable(List<Table.Row> rows) {
        return new Table(
                "vehicle-ages-table",
                "",
                "As at " + Captions.day(period.to()),
                List.of(Table.Column.text("Years in service"), Table.Column.figures("Vehicles")),
                rows,
                Map.of());
    }

    private List<Table.Row> ageRows(List<Vehicle> held) {
        NavigableMap<Long, Long> byAge = held.stream()
                .collect(Collectors.groupingBy(
                        vehicle -> Math.min(OLDEST, vehicle.years(period.to())), TreeMap::new, Collectors.counting()));
        return LongStream.rangeClosed(0, byAge.lastKey())
                .mapToObj(years -> new Table.Row(
                        "years-" + years,
                        Table.RowKind.LINE,
                        List.of(
                                Cells.text(years == OLDEST ? OLDEST + " and more" : String.valueOf(years)),
                                Cells.count(byAge.getOrDefault(years, 0L)))))
                .toList();
    }

    private Table.Row row(VehicleType type, String note) {
        String code = type.code();
        return new Table.Row(
                code,
                type.partOf() == null ? Table.RowKind.LINE : Table.RowKind.OF_WHICH,
                List.of(
                        new Table.TextCell(type.title(), note),
                        Cells.figure(
                                fleet.established(code).map(Cells::vehicles), FigureStyle.COUNT, "establishment", code),
                        Cells.figure(
                                Optional.of(Cells.vehicles(
                                        fleet.held(code, period.to()).size())),
                                FigureStyle.COUNT,
                                "holding",
                                code),
                        Cells.figure(
                                fleet.established(code).map(number -> Cells.vehicles(fleet.above(code, period.to()))),
                                FigureStyle.COUNT,
                                "above-establishment",
                                code),
                        Cells.count(hybrids(fleet.held(code, period.to())))));
    }

    private Table.Row total() {
        List<Vehicle> held = fleet.held(period.to());
        return new Table.Row(
                "total",
                Table.RowKind.TOTAL,
                List.of(
                        Cells.text("Total"),
                        Cells.figure(fleet.established().map(Cells::vehicles), FigureStyle.COUNT, "established"),
                        Cells.figure(Optional.of(Cells.vehicles(held.size())), FigureStyle.COUNT, "total"),
                        Cells.count(fleet.types().roots().stream()
                                .filter(type -> fleet.established(type.code()).isPresent())
                                .mapToLong(type -> fleet.above(type.code(), period.to()))
                                .sum()),
                        Cells.figure(Optional.of(Cells.vehicles(hybrids(held))), FigureStyle.COUNT, "hybrid")));
    }

    private Table.Row month(YearMonth month) {
        List<Table.Cell> cells = new ArrayList<>(List.of(Cells.text(Captions.month(month))));
        fleet.types()
                .roots()
                .forEach(type -> cells.add(Cells.figure(
                        Optional.of(Cells.vehicles(
                                fleet.held(type.code(), month.atEndOfMonth()).size())),
                        FigureStyle.COUNT,
                        "holding",
                        type.code(),
                        month.toString())));
        cells.add(Cells.figure(
                Optional.of(Cells.vehicles(fleet.held(month.atEndOfMonth()).size())),
                FigureStyle.COUNT,
                "total",
                month.toString()));
        return new Table.Row(month.toString(), Table.RowKind.LINE, cells);
    }

    private String note(VehicleType type, Map<String, String> notes) {
        Establishment row = fleet.establishment().get(type.code());
        if (row == null || row.justification() == null) {
            return "";
        }
        String mark = String.valueOf((char) ('a' + notes.size()));
        notes.put(mark, row.justification());
        return mark;
    }

    private static long hybrids(List<Vehicle> vehicles) {
        return vehicles.stream().filter(Vehicle::hybrid).count();
    }
}

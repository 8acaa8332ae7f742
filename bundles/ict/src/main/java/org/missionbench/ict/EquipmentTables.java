package org.missionbench.ict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.BudgetPeriod;

/** Tables of equipment. */
final class EquipmentTables {

    private final Holdings holdings;
    private final List<IctLocation> locations;
    private final LocalDate day;
    private final BudgetPeriod period;

    EquipmentTables(Holdings holdings, List<IctLocation> locations, BudgetPeriod period) {
        this.holdings = holdings;
        this.locations = locations;
        this.day = period.to();
        this.period = period;
    }

    /** Each kind against what was planned and what users are entitled to, with reasons for more as notes. */
    Table entitlement() {
        Map<String, String> notes = new LinkedHashMap<>();
        List<Table.Row> rows = new ArrayList<>();
        for (EquipmentKind kind : kinds()) {
            rows.add(kind(kind, note(kind, notes)));
            List<Entitlement> purposes = holdings.entitlements(kind.code());
            if (purposes.size() > 1) {
                purposes.forEach(row -> rows.add(purpose(kind, row)));
            }
        }
        return new Table(
                "ict-holdings",
                "Equipment held against entitlement",
                "As at " + Captions.day(day),
                List.of(
                        Table.Column.text("Kind"),
                        Table.Column.figures("Planned"),
                        Table.Column.figures("Entitlement"),
                        Table.Column.figures("Held"),
                        Table.Column.figures("Beyond the entitlement"),
                        Table.Column.figures("Taken out of service")),
                rows,
                notes);
    }

    /** Each kind by location. */
    Table byLocation() {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text("Kind")));
        locations.forEach(location -> columns.add(Table.Column.figures(location.title())));
        columns.add(Table.Column.figures("Total"));
        return new Table(
                "ict-holdings-by-location",
                "Equipment by location",
                "As at " + Captions.day(day),
                columns,
                kinds().stream().map(this::ofLocations).toList(),
                Map.of());
    }

    /** The kinds that are held or were planned. */
    List<EquipmentKind> kinds() {
        return holdings.kinds().stream()
                .filter(kind -> !holdings.register(kind.code()).isEmpty()
                        || !holdings.entitlements(kind.code()).isEmpty())
                .toList();
    }

    private Table.Row kind(EquipmentKind kind, String note) {
        String code = kind.code();
        boolean registered = !holdings.register(code).isEmpty();
        Optional<Long> entitled = holdings.entitled(code);
        return new Table.Row(
                code,
                Table.RowKind.LINE,
                List.of(
                        new Table.TextCell(kind.title(), note),
                        Cells.count(holdings.planned(code), kind.unit(), "planned", code),
                        Cells.count(entitled, kind.unit(), "entitlement", code),
                        Cells.count(
                                registered(registered, holdings.held(code, day).size()), kind.unit(), "holding", code),
                        Cells.count(entitled.map(number -> holdings.beyond(code, day)), kind.unit(), "beyond", code),
                        Cells.count(
                                registered(
                                        registered,
                                        holdings.withdrawn(code, period).size()),
                                kind.unit(),
                                "withdrawn",
                                code)));
    }

    private static Optional<Long> registered(boolean registered, int number) {
        return registered ? Optional.of((long) number) : Optional.empty();
    }

    private Table.Row purpose(EquipmentKind kind, Entitlement row) {
        return new Table.Row(
                kind.code() + "-" + row.purpose(),
                Table.RowKind.OF_WHICH,
                List.of(
                        Cells.text(row.title()),
                        Cells.count(
                                Optional.of(holdings.planned(row)), kind.unit(), "planned", kind.code(), row.purpose()),
                        Cells.count(
                                Optional.of(holdings.entitled(row)),
                                kind.unit(),
                                "entitlement",
                                kind.code(),
                                row.purpose()),
                        Cells.text(""),
                        Cells.text(""),
                        Cells.text("")));
    }

    private Table.Row ofLocations(EquipmentKind kind) {
        List<Equipment> held = holdings.held(kind.code(), day);
        List<Table.Cell> cells = new ArrayList<>(List.of(Cells.text(kind.title())));
        for (IctLocation location : locations) {
            long number = held.stream()
                    .filter(piece -> piece.location().equals(location.code()))
                    .count();
            Optional<Long> some = number == 0 ? Optional.empty() : Optional.of(number);
            cells.add(Cells.count(some, kind.unit(), "holding", kind.code(), location.code()));
        }
        boolean registered = !holdings.register(kind.code()).isEmpty();
        cells.add(Cells.count(registered(registered, held.size()), kind.unit(), "holding", kind.code()));
        return new Table.Row(kind.code(), Table.RowKind.LINE, cells);
    }

    private String note(EquipmentKind kind, Map<String, String> notes) {
        Excess row = holdings.excesses().get(kind.code());
        if (row == null) {
            return "";
        }
        String mark = String.valueOf((char) ('a' + notes.size()));
        notes.put(mark, "%d: %s".formatted(row.number(), row.reason()));
        return mark;
    }
}

package org.missionbench.fuel;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;

/** Litres issued by month and purpose. */
final class MonthChart {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private MonthChart() {}

    static Chart of(IssuedFuel issued, MissionPeriod scope) {
        List<FuelPurpose> purposes = issued.purposes().all().stream()
                .filter(purpose ->
                        issued.litres(issued.fuel().and(own(purpose))).signum() != 0)
                .toList();
        Table table = table(issued, scope, purposes);
        return new Chart(
                "fuel-by-month",
                "Fuel issued by month and purpose",
                "Litres issued in each month of the period for " + titles(purposes) + ".",
                Chart.Kind.COLUMNS,
                FigureStyle.COUNT,
                "Litres",
                IntStream.rangeClosed(1, purposes.size()).boxed().toList(),
                table.rows().stream().map(Table.Row::id).toList(),
                table);
    }

    private static Table table(IssuedFuel issued, MissionPeriod scope, List<FuelPurpose> purposes) {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text("Month")));
        purposes.forEach(purpose -> columns.add(Table.Column.figures(purpose.title())));
        List<Table.Row> rows = scope.period().months().stream()
                .map(month -> row(issued, purposes, month))
                .toList();
        return new Table("fuel-by-month-table", "", "Litres", columns, rows, Map.of());
    }

    private static Table.Row row(IssuedFuel issued, List<FuelPurpose> purposes, YearMonth month) {
        List<Table.Cell> cells = new ArrayList<>(List.of(new Table.TextCell(MONTH.format(month))));
        for (FuelPurpose purpose : purposes) {
            BigDecimal litres = issued.litres(issued.fuel().and(own(purpose)).and(IssuedFuel.month(month)));
            cells.add(new Table.FigureCell(new Quantity(litres, "litre"), FigureStyle.COUNT));
        }
        return new Table.Row(month.toString(), Table.RowKind.LINE, cells);
    }

    private static java.util.function.Predicate<IssuedFuel.Group> own(FuelPurpose purpose) {
        return group -> group.purpose().equals(purpose.code());
    }

    private static String titles(List<FuelPurpose> purposes) {
        return String.join(", ", purposes.stream().map(FuelPurpose::title).toList());
    }
}

package org.missionbench.documents;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.content.Formula;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.content.Table.Cell;
import org.missionbench.contracts.content.Table.Column;
import org.missionbench.contracts.content.Table.FigureCell;
import org.missionbench.contracts.content.Table.Row;
import org.missionbench.contracts.content.Table.RowKind;
import org.missionbench.contracts.content.Table.TextCell;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Percentage;
import org.missionbench.kernel.Quantity;

/** Tables with the shapes that performance reports have; the mission and its figures are invented. */
final class SampleTables {

    private static final Formula AMOUNT = new Formula.ColumnDifference(1, 2);
    private static final Formula SHARE = new Formula.ColumnShare(3, 1);

    private SampleTables() {}

    /** Groups, nil lines, sub-totals, totals, of-which, spanning heads, formulas and notes. */
    static Table resources() {
        List<Column> columns = List.of(
                Column.text("Category"),
                new Column("", "Apportionment", "(1)", true),
                new Column("", "Expenditure", "(2)", true),
                new Column("Variance", "Amount", "(3)=(1)-(2)", true),
                new Column("Variance", "Percentage", "(4)=(3)÷(1)", true));
        List<Row> rows = new ArrayList<>();
        rows.add(group("military", "Military and police personnel"));
        rows.add(line("observers", "Military observers", "450.2", "434.1", "a"));
        rows.add(line("contingents", "Military contingents", "0", "0", ""));
        rows.add(line("police", "United Nations police", "643.4", "716.3", ""));
        rows.add(sum("military-total", RowKind.SUBTOTAL, "Subtotal", "1093.6", "1150.4", "observers", "police"));
        rows.add(group("civilian", "Civilian personnel"));
        rows.add(line("international", "International staff", "20177.4", "20193.7", ""));
        rows.add(ofWhich("danger-pay", "Danger pay, including temporary positions", "1204.5", "1187.0"));
        rows.add(line("national", "National staff – général et administratif", "9120.9", "8867.4", ""));
        rows.add(
                sum("civilian-total", RowKind.SUBTOTAL, "Subtotal", "29298.3", "29061.1", "international", "national"));
        rows.add(group("operational", "Operational costs"));
        rows.add(line("travel", "Official travel", "297.3", "324.1", ""));
        rows.add(line("air", "Air operations", "0", "12.6", "b"));
        rows.add(line("facilities", "Facilities and infrastructure", "5124.75", "5032.049", ""));
        rows.add(sum(
                "operational-total",
                RowKind.SUBTOTAL,
                "Subtotal",
                "5422.05",
                "5368.749",
                "travel",
                "air",
                "facilities"));
        rows.add(sum(
                "gross",
                RowKind.TOTAL,
                "Gross requirements",
                "35813.95",
                "35580.249",
                "military-total",
                "civilian-total",
                "operational-total"));
        rows.add(line("assessment", "Staff assessment income", "2610.6", "2775.9", ""));
        rows.add(net());
        rows.add(line("in-kind", "Voluntary contributions in kind (budgeted)", "0", "0", ""));
        rows.add(sum("total", RowKind.TOTAL, "Total requirements", "33203.35", "32804.349", "net", "in-kind"));
        return new Table(
                "financial-resources",
                "Financial resources",
                "Thousands of United States dollars; budget year is from 1 July 2031 to 30 June 2032",
                columns,
                rows,
                new TreeMap<>(Map.of(
                        "a", "Represents the highest level of authorized strength.", "b", "Nothing was apportioned.")));
    }

    /** Expenditure by month, as a chart shows it. */
    static Table months() {
        List<Row> rows = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            String id = "month-" + (month + 1);
            ids.add(id);
            rows.add(new Row(
                    id,
                    RowKind.LINE,
                    List.of(
                            new TextCell(monthName(month)),
                            money(2_400_000_00L + month * 31_415_92L, null),
                            money(2_100_000_00L + month * (month % 2 == 0 ? 90_000_00L : 40_000_00L), null))));
        }
        Formula sum = new Formula.OfRows(ids, List.of());
        rows.add(new Row(
                "total",
                RowKind.TOTAL,
                List.of(new TextCell("Total"), money(30_873_450_72L, sum), money(29_340_000_00L, sum))));
        return new Table(
                "monthly-table",
                "",
                "Thousands of United States dollars",
                List.of(Column.text("Month"), Column.figures("Planned"), Column.figures("Expenditure")),
                rows,
                Map.of());
    }

    /** More columns than an upright page holds. */
    static Table classesByMonth() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Budget class")));
        for (int month = 0; month < 12; month++) {
            columns.add(new Column(month < 6 ? "2031" : "2032", monthName(month).substring(0, 3), "", true));
        }
        List<Row> rows = IntStream.rangeClosed(1, 8)
                .mapToObj(at -> {
                    List<Cell> cells = new ArrayList<>(List.of(new TextCell("Class of operational costs " + at)));
                    IntStream.range(0, 12).forEach(month -> cells.add(money((month + 1) * at * 1_234_567_89L, null)));
                    return new Row("class-" + at, RowKind.LINE, cells);
                })
                .toList();
        return new Table("classes", "Classes by month", "Thousands of United States dollars", columns, rows, Map.of());
    }

    /** More rows than a page holds. */
    static Table postings(String id, int count) {
        List<Row> rows = IntStream.rangeClosed(1, count)
                .mapToObj(at -> new Row(
                        "posting-" + at,
                        RowKind.LINE,
                        List.of(
                                new TextCell("DOC-%05d".formatted(at)),
                                new TextCell(
                                        at % 7 == 0
                                                ? "Rental of premises in Priština/Prishtinë, second instalment, with maintenance"
                                                : "Fuel čćđšž"),
                                new FigureCell(Quantity.of(at * 137L, "litre"), FigureStyle.COUNT, null, null),
                                money(at * 1_234_56L, null))))
                .toList();
        return new Table(
                id,
                "Largest postings",
                "Thousands of United States dollars",
                List.of(
                        Column.text("Document"),
                        Column.text("Description"),
                        Column.figures("Litres"),
                        Column.figures("Amount")),
                rows,
                Map.of());
    }

    /** A balance in millions and a text that a spreadsheet must not run. */
    static Table borrowings() {
        return new Table(
                "borrowings",
                "Borrowings",
                "Millions of United States dollars",
                List.of(Column.text("Month end"), Column.figures("Balance"), Column.text("Remark")),
                List.of(
                        new Row(
                                "july",
                                RowKind.LINE,
                                List.of(
                                        new TextCell("31 July 2031"),
                                        new FigureCell(Money.usdThousands("12500"), FigureStyle.MILLIONS, null, null),
                                        new TextCell("=1+1 is not a formula"))),
                        new Row(
                                "august",
                                RowKind.LINE,
                                List.of(
                                        new TextCell("31 August 2031"),
                                        new FigureCell(Money.usdThousands("0"), FigureStyle.MILLIONS, null, null),
                                        new TextCell("<repaid> & “closed”")))),
                Map.of());
    }

    private static String monthName(int month) {
        YearMonth found = new BudgetPeriod(2031).months().get(month);
        return found.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + found.getYear();
    }

    private static Row group(String id, String name) {
        TextCell blank = new TextCell("");
        return new Row(id, RowKind.GROUP, List.of(new TextCell(name), blank, blank, blank, blank));
    }

    private static Row line(String id, String name, String apportionment, String expenditure, String note) {
        return row(id, RowKind.LINE, new TextCell(name, note), apportionment, expenditure, null);
    }

    private static Row ofWhich(String id, String name, String apportionment, String expenditure) {
        return row(id, RowKind.OF_WHICH, new TextCell(name), apportionment, expenditure, null);
    }

    private static Row sum(
            String id, RowKind kind, String name, String apportionment, String expenditure, String... added) {
        return row(
                id,
                kind,
                new TextCell(name),
                apportionment,
                expenditure,
                new Formula.OfRows(List.of(added), List.of()));
    }

    private static Row net() {
        return row(
                "net",
                RowKind.TOTAL,
                new TextCell("Net requirements"),
                "33203.35",
                "32804.349",
                new Formula.OfRows(List.of("gross"), List.of("assessment")));
    }

    private static Row row(
            String id, RowKind kind, Cell name, String apportionment, String expenditure, @Nullable Formula formula) {
        Money planned = Money.usdThousands(apportionment);
        Money spent = Money.usdThousands(expenditure);
        Money variance = planned.minus(spent);
        MeasureKey key = MeasureKey.of("finance", "variance", id);
        Percentage share = Percentage.of(variance, planned).orElse(null);
        return new Row(
                id,
                kind,
                List.of(
                        name,
                        new FigureCell(planned, FigureStyle.THOUSANDS, null, formula),
                        new FigureCell(spent, FigureStyle.THOUSANDS, null, formula),
                        new FigureCell(variance, FigureStyle.THOUSANDS, key, AMOUNT),
                        new FigureCell(share, FigureStyle.PERCENTAGE, null, SHARE)));
    }

    private static FigureCell money(long cents, @Nullable Formula formula) {
        return new FigureCell(Money.usdCents(cents), FigureStyle.THOUSANDS, null, formula);
    }
}

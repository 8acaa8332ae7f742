package org.missionbench.documents.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;
import org.missionbench.contracts.content.Formula;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;

/**
 * The live formulas of a table. One is written only where it yields the figure that is printed: a workbook that
 * recalculates must never show anything else than the report.
 */
final class XlsxFormulas {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 10;

    private final Table table;
    private final int firstRow;

    XlsxFormulas(Table table, int firstRow) {
        this.table = table;
        this.firstRow = firstRow;
    }

    /** The formula of a cell as a spreadsheet writes it, without the equals sign. */
    Optional<String> of(int row, int column) {
        if (!(table.rows().get(row).cells().get(column) instanceof Table.FigureCell cell) || cell.formula() == null) {
            return Optional.empty();
        }
        if (cell.formula() instanceof Formula.OfRows rows) {
            return ofRows(rows, row, column);
        }
        if (cell.formula() instanceof Formula.ColumnDifference columns) {
            return sum(row, column, List.of(columns.minuend()), List.of(columns.subtrahend()));
        }
        if (cell.formula() instanceof Formula.ColumnSum columns) {
            return sum(row, column, columns.columns(), List.of());
        }
        return cell.formula() instanceof Formula.ColumnShare share ? share(share, row, cell) : Optional.empty();
    }

    private Optional<String> ofRows(Formula.OfRows formula, int row, int column) {
        List<Integer> added = positions(formula.added());
        List<Integer> subtracted = positions(formula.subtracted());
        BigDecimal sum = BigDecimal.ZERO;
        for (int at : added) {
            sum = sum.add(at < 0 ? BigDecimal.ZERO : value(at, column));
        }
        for (int at : subtracted) {
            sum = sum.subtract(at < 0 ? BigDecimal.ZERO : value(at, column));
        }
        boolean known = !added.isEmpty() && !added.contains(-1) && !subtracted.contains(-1);
        if (!known || sum.compareTo(value(row, column)) != 0) {
            return Optional.empty();
        }
        String less = subtracted.isEmpty() ? "" : "-SUM(" + ranges(subtracted, column) + ")";
        return Optional.of("SUM(" + ranges(added, column) + ")" + less);
    }

    private Optional<String> sum(int row, int column, List<Integer> added, List<Integer> subtracted) {
        BigDecimal sum = BigDecimal.ZERO;
        StringBuilder text = new StringBuilder();
        for (int at : added) {
            sum = sum.add(value(row, at));
            text.append(text.isEmpty() ? "" : "+").append(name(row, at));
        }
        for (int at : subtracted) {
            sum = sum.subtract(value(row, at));
            text.append('-').append(name(row, at));
        }
        return sum.compareTo(value(row, column)) == 0 ? Optional.of(text.toString()) : Optional.empty();
    }

    private Optional<String> share(Formula.ColumnShare share, int row, Table.FigureCell cell) {
        BigDecimal whole = value(row, share.whole());
        String nil = "\"" + FigureStyle.nil() + "\"";
        String text = "IF(%s=0,%s,%s/%s*100)"
                .formatted(name(row, share.whole()), nil, name(row, share.part()), name(row, share.whole()));
        if (whole.signum() == 0) {
            return cell.figure() == null ? Optional.of(text) : Optional.empty();
        }
        if (cell.figure() == null) {
            return Optional.empty();
        }
        BigDecimal computed = value(row, share.part()).multiply(HUNDRED).divide(whole, SCALE, RoundingMode.DOWN);
        int decimals = cell.style().decimals();
        BigDecimal printed = cell.style().scaled(cell.figure()).setScale(decimals, RoundingMode.HALF_UP);
        return computed.setScale(decimals, RoundingMode.HALF_UP).equals(printed) ? Optional.of(text) : Optional.empty();
    }

    private BigDecimal value(int row, int column) {
        return table.rows().get(row).cells().get(column) instanceof Table.FigureCell cell && cell.figure() != null
                ? cell.style().scaled(cell.figure())
                : BigDecimal.ZERO;
    }

    private List<Integer> positions(List<String> ids) {
        List<String> known = table.rows().stream().map(Table.Row::id).toList();
        return ids.stream().map(known::indexOf).toList();
    }

    // neighbours become one range: B5:B8,B12
    private String ranges(List<Integer> rows, int column) {
        List<String> ranges = new ArrayList<>();
        List<Integer> sorted = List.copyOf(new TreeSet<>(rows));
        for (int at = 0; at < sorted.size(); ) {
            int end = at;
            while (end + 1 < sorted.size() && sorted.get(end + 1) == sorted.get(end) + 1) {
                end++;
            }
            String first = name(sorted.get(at), column);
            ranges.add(end == at ? first : first + ":" + name(sorted.get(end), column));
            at = end + 1;
        }
        return String.join(",", ranges);
    }

    private String name(int row, int column) {
        return new CellReference(firstRow + row, column).formatAsString();
    }
}

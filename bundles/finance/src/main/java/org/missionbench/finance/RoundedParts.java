package org.missionbench.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.content.Formula;
import org.missionbench.contracts.content.Table;

/** Compares the sum of printed parts with the printed total, cell by cell, as a reader with a calculator would. */
final class RoundedParts {

    private RoundedParts() {}

    /** A total whose printed parts add up to something else. */
    record Disagreement(String row, String column, BigDecimal total, BigDecimal sumOfParts) {}

    static List<Disagreement> disagreements(Table table) {
        List<Disagreement> found = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            for (int at = 0; at < row.cells().size(); at++) {
                disagreement(row, at, table).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Disagreement> disagreement(Table.Row row, int at, Table table) {
        if (!(row.cells().get(at) instanceof Table.FigureCell cell)
                || !(cell.formula() instanceof Formula.OfRows parts)) {
            return Optional.empty();
        }
        BigDecimal sum = sum(parts.added(), at, table).subtract(sum(parts.subtracted(), at, table));
        BigDecimal total = printed(cell);
        String column = table.columns().get(at).head();
        return sum.compareTo(total) == 0
                ? Optional.empty()
                : Optional.of(new Disagreement(row.id(), column, total, sum));
    }

    private static BigDecimal sum(List<String> ids, int at, Table table) {
        return table.rows().stream()
                .filter(row -> ids.contains(row.id()))
                .map(row -> row.cells().get(at))
                .filter(Table.FigureCell.class::isInstance)
                .map(cell -> printed((Table.FigureCell) cell))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal printed(Table.FigureCell cell) {
        return cell.figure() == null
                ? BigDecimal.ZERO
                : cell.style().scaled(cell.figure()).setScale(cell.style().decimals(), RoundingMode.HALF_UP);
    }
}

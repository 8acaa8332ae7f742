package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * The table of financial resources: apportionment, expenditure, variance and percentage by class, in thousands.
 *
 * @param grid where it stands
 */
record ResourceTable(Grid grid) {

    private static final int APPORTIONMENT = 0;
    private static final int EXPENDITURE = 1;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** The most detailed one of a report. */
    static Optional<ResourceTable> of(AuditedReport report) {
        return report.grids().stream()
                .filter(grid ->
                        grid.width() >= 3 && grid.row("gross requirement").isPresent())
                .max(Comparator.comparingInt(grid -> grid.rows().size()))
                .map(ResourceTable::new);
    }

    Optional<Grid.Row> line(String label) {
        return grid.row(Words.label(label));
    }

    Optional<Grid.Row> gross() {
        return grid.row("gross requirement");
    }

    Optional<Grid.Row> net() {
        return grid.row("net requirement");
    }

    /** Dollars. */
    BigDecimal apportionment(Grid.Row row) {
        return row.value(APPORTIONMENT).multiply(THOUSAND);
    }

    /** Dollars. */
    BigDecimal expenditure(Grid.Row row) {
        return row.value(EXPENDITURE).multiply(THOUSAND);
    }

    /** Dollars, positive when less was spent. */
    BigDecimal variance(Grid.Row row) {
        return row.value(varianceColumn()).multiply(THOUSAND);
    }

    /** Where the variance stands: the last column but the percentage. */
    int varianceColumn() {
        return grid.width() >= 4 ? grid.width() - 2 : grid.width() - 1;
    }

    int percentageColumn() {
        return grid.width() - 1;
    }
}

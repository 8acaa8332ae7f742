package org.missionbench.fuel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Quantity;

/** Emissions by product with their factors and sources. */
final class EmissionTable {

    private static final String UNIT = "kg CO2e";

    private EmissionTable() {}

    static Table of(Emissions emissions) {
        List<Table.Row> rows = new ArrayList<>();
        emissions.applied().stream()
                .map(EmissionFactor::product)
                .distinct()
                .forEach(product -> rows.add(
                        row(product, Table.RowKind.LINE, emissions.kilograms(product), source(emissions, product))));
        rows.add(row(
                "total",
                Table.RowKind.TOTAL,
                emissions.total(),
                "plus or minus " + Quantities.whole(emissions.uncertainty())));
        return new Table(
                "fuel-emissions",
                "Emissions",
                "Kilograms of carbon dioxide equivalent",
                List.of(Table.Column.text("Product"), Table.Column.figures("Emissions"), Table.Column.text("Factors")),
                rows,
                Map.of());
    }

    private static Table.Row row(String code, Table.RowKind kind, BigDecimal kilograms, String source) {
        return new Table.Row(
                code,
                kind,
                List.of(
                        new Table.TextCell(code.equals("total") ? "Total" : code),
                        new Table.FigureCell(new Quantity(kilograms, UNIT), FigureStyle.COUNT)
                                .withMeasure(MeasureKey.of("fuel", "emissions", code)),
                        new Table.TextCell(source)));
    }

    private static String source(Emissions emissions, String product) {
        return String.join(
                "; ",
                emissions.applied().stream()
                        .filter(factor -> factor.product().equals(product))
                        .map(factor -> "scope %d: %s ± %s per cent, %s"
                                .formatted(
                                        factor.scope(),
                                        Quantities.print(factor.factor()),
                                        Quantities.print(factor.uncertainty()),
                                        factor.source()))
                        .toList());
    }
}

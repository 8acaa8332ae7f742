package org.missionbench.fuel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.content.Formula;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Quantity;

/** The balance of every tank, in the unit of its product. */
final class BalanceTable {

    private BalanceTable() {}

    static Table of(List<Balance> balances) {
        List<Table.Row> rows = new ArrayList<>();
        balances.forEach(balance -> rows.add(row(balance)));
        return new Table(
                "fuel-balance",
                "Balance by tank",
                "Units of the product; loss in per cent of opening stock and receipts, negative when there is too much",
                List.of(
                        Table.Column.text("Tank"),
                        Table.Column.text("Product"),
                        new Table.Column("", "Opening", "(1)", true),
                        new Table.Column("", "Received", "(2)", true),
                        new Table.Column("", "Issued", "(3)", true),
                        new Table.Column("", "Measured", "(4)", true),
                        new Table.Column("", "Loss", "(5)=(1)+(2)-(3)-(4)", true),
                        Table.Column.figures("Per cent"),
                        Table.Column.text("Judgement")),
                rows,
                Map.of());
    }

    private static Table.Row row(Balance balance) {
        return new Table.Row(
                balance.title(),
                Table.RowKind.LINE,
                List.of(
                        new Table.TextCell(balance.title()),
                        new Table.TextCell("%s, %s"
                                .formatted(
                                        balance.product().title(),
                                        balance.product().unit().written())),
                        cell(balance, balance.opening()),
                        cell(balance, balance.received()),
                        cell(balance, balance.issued()),
                        cell(balance, balance.measured()),
                        cell(balance, balance.loss().orElse(null))
                                .withMeasure(MeasureKey.of("fuel", "loss", balance.title())),
                        new Table.FigureCell(balance.lossRate().orElse(null), FigureStyle.PERCENTAGE)
                                .withMeasure(MeasureKey.of("fuel", "loss-rate", balance.title())),
                        new Table.TextCell(judgement(balance))));
    }

    private static Table.FigureCell cell(Balance balance, @Nullable BigDecimal quantity) {
        return new Table.FigureCell(
                quantity == null
                        ? null
                        : new Quantity(quantity, balance.product().unit().written()),
                FigureStyle.COUNT);
    }

    static String judgement(Balance balance) {
        if (balance.measured() == null) {
            return "not measured";
        }
        return balance.isTolerated() ? "tolerated" : "above tolerance";
    }

    /** Issued against planned, by purpose with its products. */
    static Table plan(IssuedFuel issued, List<PlannedFuel> planned) {
        List<Table.Row> rows = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (FuelPurpose purpose : issued.purposes().all()) {
            BigDecimal litres =
                    issued.litres(issued.fuel().and(group -> group.purpose().equals(purpose.code())));
            BigDecimal plan = PlannedLitres.of(
                    planned.stream()
                            .filter(row -> row.purpose().equals(purpose.code()))
                            .toList(),
                    issued.products());
            if (litres.signum() != 0 || plan.signum() != 0) {
                added.add(purpose.code());
                rows.add(planRow(purpose.code(), purpose.title(), Table.RowKind.LINE, plan, litres, null));
            }
        }
        rows.add(planRow(
                "total",
                "Total",
                Table.RowKind.TOTAL,
                PlannedLitres.of(planned, issued.products()),
                issued.litres(issued.fuel()),
                new Formula.OfRows(added, List.of())));
        return new Table(
                "fuel-planned-and-issued",
                "Planned and issued",
                "Litres",
                List.of(
                        Table.Column.text("Purpose"),
                        Table.Column.figures("Planned"),
                        Table.Column.figures("Issued"),
                        new Table.Column("", "Difference", "(1)-(2)", true)),
                rows,
                Map.of());
    }

    private static Table.Row planRow(
            String code,
            String title,
            Table.RowKind kind,
            BigDecimal plan,
            BigDecimal litres,
            @Nullable Formula formula) {
        return new Table.Row(
                code,
                kind,
                List.of(
                        new Table.TextCell(title),
                        litres(plan, formula),
                        litres(litres, formula),
                        litres(plan.subtract(litres), new Formula.ColumnDifference(1, 2))));
    }

    private static Table.FigureCell litres(BigDecimal litres, @Nullable Formula formula) {
        Table.FigureCell cell = new Table.FigureCell(new Quantity(litres, "litre"), FigureStyle.COUNT);
        return formula == null ? cell : cell.withFormula(formula);
    }
}

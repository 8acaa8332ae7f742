package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.missionbench.contracts.check.Finding;

/** {@code investment revenue ($310,400)}: an amount in brackets behind the label of a table's row is that row's. */
final class LabelledAmountsRule implements Rule {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int LEAST_NAME = 2;

    @Override
    public String id() {
        return "audit/labelled-amounts-equal-table";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Grid> tables = report.grids().stream()
                .filter(grid -> grid.width() == 1
                        && grid.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .anyMatch(LabelledAmountsRule::isRounded))
                .toList();
        List<Flaw> flaws = new ArrayList<>();
        report.mentions().stream().filter(LabelledAmountsRule::isBracketed).forEach(mention -> row(mention, tables)
                .filter(row -> !mention.prints(row.value(0).abs().multiply(THOUSAND)))
                .ifPresent(row -> flaws.add(flaw(mention, row))));
        return flaws;
    }

    // thousands of dollars, with a decimal
    private static boolean isRounded(Grid.Cell cell) {
        return cell.value().scale() == 1;
    }

    private static boolean isBracketed(Mention mention) {
        return mention.unit() == Unit.DOLLARS
                && mention.before(1).equals("(")
                && mention.after(1).equals(")")
                && mention.printed().toLowerCase(Locale.ROOT).matches("\\$[\\d,]{5,}");
    }

    private static Optional<Grid.Row> row(Mention mention, List<Grid> tables) {
        String before = String.join(" ", Words.stems(mention.before(90)));
        List<Grid.Row> named = tables.stream()
                .flatMap(grid -> grid.fullRows().stream())
                .filter(row -> row.role() == Grid.Role.LINE && row.name().split(" ").length >= LEAST_NAME)
                .filter(row -> before.endsWith(" " + row.name()))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private Flaw flaw(Mention mention, Grid.Row row) {
        String printed = row.cells().get(0).printed();
        return Flaw.error(
                id(),
                85,
                "%s: the text says %s, the table %s thousand".formatted(row.label(), mention.printed(), printed),
                mention.place(),
                new Finding.Place(row.where(), printed));
    }
}

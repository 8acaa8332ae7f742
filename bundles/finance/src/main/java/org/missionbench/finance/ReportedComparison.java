package org.missionbench.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;

/** Compares figures that somebody else states with those computed from the rows, at the precision of print. */
final class ReportedComparison {

    private static final int DECIMALS = 1;

    private final RecordStore store;
    private final String rule;

    /**
     * A comparison.
     *
     * @param rule id of the check on whose behalf it is made
     */
    ReportedComparison(RecordStore store, String rule) {
        this.store = store;
        this.rule = rule;
    }

    /** The disagreements among the lines and columns that are wanted. */
    List<Finding> findings(
            MissionPeriod scope, Predicate<String> wantedLine, Predicate<ResourceColumn.Kind> wantedColumn) {
        ResourceAmounts amounts = ResourceAmounts.of(store, scope);
        return store.all(scope, ReportedFigure.class).stream()
                .filter(reported -> wantedLine.test(reported.line()))
                .flatMap(reported -> amounts.columns().stream()
                        .filter(column -> column.code().equals(reported.resourceColumn()))
                        .filter(column -> wantedColumn.test(column.kind()))
                        .flatMap(column -> compare(reported, column, amounts).stream()))
                .toList();
    }

    /** The codes of the budget classes. */
    static Predicate<String> classes(ResourceAmounts amounts) {
        return line -> amounts.classes().stream().anyMatch(row -> row.code().equals(line));
    }

    /** The codes of the budget groups. */
    static Predicate<String> groups(ResourceAmounts amounts) {
        return line -> amounts.groups().stream().anyMatch(row -> row.code().equals(line));
    }

    private Optional<Finding> compare(ReportedFigure reported, ResourceColumn column, ResourceAmounts amounts) {
        boolean share = column.kind() == ResourceColumn.Kind.SHARE;
        FigureStyle style = share ? FigureStyle.PERCENTAGE : FigureStyle.THOUSANDS;
        BigDecimal computed = amounts.figure(reported.line(), column)
                .map(style::scaled)
                .orElse(BigDecimal.ZERO)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
        if (computed.compareTo(reported.figure()) == 0) {
            return Optional.empty();
        }
        String unit = share ? "per cent" : "thousand United States dollars";
        return Optional.of(new Finding(
                rule,
                Finding.Severity.ERROR,
                "%s, %s: the rows give %s %s, %s states %s; correct the rows or the reported figure"
                        .formatted(
                                reported.line(),
                                column.code(),
                                computed.toPlainString(),
                                unit,
                                reported.source(),
                                reported.figure().toPlainString()),
                List.of(
                        new Finding.Place(
                                "finance.%s.%s".formatted(column.code(), reported.line()), computed.toPlainString()),
                        new Finding.Place(reported.source(), reported.figure().toPlainString()))));
    }
}

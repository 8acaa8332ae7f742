package org.missionbench.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;

/** The two columns of planned and actual indicators; earlier values and target are printed from the data. */
final class IndicatorTable {

    private static final String NOT_APPLICABLE = "not applicable";
    private static final char COMMA_ONLY = ' ';

    private final Frameworks frameworks;
    private final FedFigures figures;
    private final BudgetPeriod period;

    IndicatorTable(Frameworks frameworks, FedFigures figures, BudgetPeriod period) {
        this.frameworks = frameworks;
        this.figures = figures;
        this.period = period;
    }

    Table of(ExpectedAccomplishment accomplishment) {
        List<Table.Row> rows = frameworks.indicators(accomplishment).stream()
                .map(indicator -> new Table.Row(
                        indicator.code(), Table.RowKind.LINE, List.of(planned(indicator), actual(indicator))))
                .toList();
        return new Table(
                "indicators-" + accomplishment.code().replace('.', '-'),
                "",
                "",
                List.of(
                        Table.Column.prose("Planned indicators of achievement", 50),
                        Table.Column.prose("Actual indicators of achievement", 50)),
                rows,
                Map.of());
    }

    private Table.Cell planned(Indicator indicator) {
        List<Inline> pieces = new ArrayList<>();
        pieces.add(new Inline.Words(indicator.code() + " "));
        pieces.addAll(figures.prose(indicator.text()).paragraphs().stream()
                .flatMap(List::stream)
                .toList());
        String before = " (";
        for (EarlierValue earlier : frameworks.earlier(indicator)) {
            pieces.add(new Inline.Words(before + earlier.period() + ": "));
            pieces.add(earlier(indicator, earlier));
            before = "; ";
        }
        if (indicator.target() != null) {
            pieces.add(new Inline.Words(
                    before + period + ": " + indicator.operator().sign()));
            pieces.addAll(target(indicator, indicator.target()));
            before = "; ";
        }
        if (before.equals("; ")) {
            pieces.add(new Inline.Words(")"));
        }
        return new Table.ProseCell(List.of(pieces));
    }

    private static Inline earlier(Indicator indicator, EarlierValue earlier) {
        if (!earlier.applicable()) {
            return new Inline.Words(NOT_APPLICABLE);
        }
        Unit unit = new Unit(indicator.unit());
        BigDecimal value = earlier.value();
        return value == null
                ? new Inline.Words(FigureStyle.nil())
                : value(unit, decimals(indicator), value, earlier.key());
    }

    private static List<Inline> target(Indicator indicator, BigDecimal target) {
        Unit unit = new Unit(indicator.unit());
        Inline value = value(unit, decimals(indicator), target, Indicator.key(indicator.code(), "target"));
        BigDecimal tolerance = indicator.tolerance();
        if (indicator.operator() != Operator.TOLERANCE || tolerance == null) {
            return List.of(value);
        }
        return List.of(
                value,
                new Inline.Words(" ± "),
                value(unit, 0, tolerance, Indicator.key(indicator.code(), "tolerance")));
    }

    /** A bound figure where its style says the same; a number with its source where a trailing zero matters. */
    private static Inline value(Unit unit, int leastDecimals, BigDecimal value, MeasureKey key) {
        String printed = printed(value, unit, leastDecimals);
        return printed.equals(unit.style(value).print(unit.figure(value), COMMA_ONLY))
                ? new Inline.BoundFigure(key, unit.style(value), null)
                : new Inline.SourcedNumber(printed, key.key());
    }

    private static int decimals(Indicator indicator) {
        Long decimals = indicator.decimals();
        return decimals == null ? 0 : decimals.intValue();
    }

    private static String printed(BigDecimal value, Unit unit, int leastDecimals) {
        BigDecimal plain = value.stripTrailingZeros();
        int scale = Math.max(Math.max(plain.scale(), 0), leastDecimals);
        String digits =
                String.format(Locale.ROOT, "%,." + scale + "f", plain.setScale(scale, RoundingMode.UNNECESSARY));
        return unit.isPerCent() ? digits + " per cent" : digits;
    }

    /** The text; where nobody has written one, the value alone. */
    private Table.Cell actual(Indicator indicator) {
        @Nullable String text = indicator.actualText();
        BigDecimal actual = indicator.actual();
        List<List<Inline>> paragraphs =
                new ArrayList<>(figures.prose(text, indicator.reason()).paragraphs());
        if (text == null && actual != null) {
            paragraphs.add(
                    0,
                    List.of(fed(
                            value(new Unit(indicator.unit()), decimals(indicator), actual, indicator.actualKey()))));
        }
        return paragraphs.isEmpty() ? new Table.TextCell(FigureStyle.nil()) : new Table.ProseCell(paragraphs);
    }

    private Inline fed(Inline piece) {
        return piece instanceof Inline.BoundFigure bound ? figures.bound(bound.key(), bound.style()) : piece;
    }
}

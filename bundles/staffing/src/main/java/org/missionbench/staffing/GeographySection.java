package org.missionbench.staffing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Formula;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Percentage;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where the staff of each category come from, as last counted. */
@Component
public final class GeographySection implements ReportSection {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public GeographySection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/geography";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("", "Geographic distribution");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        CategoryTree tree = CategoryTree.of(store, scope);
        Map<String, List<RegionalCount>> byCategory =
                store.all(scope, RegionalCount.class).stream().collect(Collectors.groupingBy(RegionalCount::category));
        return tree.all().stream()
                .filter(PersonnelCategory::countsGeography)
                .filter(category -> byCategory.containsKey(category.code()))
                .<Block>map(category -> table(category, byCategory.getOrDefault(category.code(), List.of())))
                .toList();
    }

    private static Table table(PersonnelCategory category, List<RegionalCount> counts) {
        YearMonth last = counts.stream()
                .map(RegionalCount::month)
                .max(YearMonth::compareTo)
                .orElseThrow();
        List<RegionalCount> latest =
                counts.stream().filter(row -> row.month().equals(last)).toList();
        long total = latest.stream().mapToLong(RegionalCount::people).sum();
        List<Table.Row> rows = new ArrayList<>();
        latest.forEach(row -> rows.add(row(row, total)));
        rows.add(new Table.Row(
                "total",
                Table.RowKind.TOTAL,
                List.of(
                        Cells.text("Total"),
                        new Table.FigureCell(Quantity.of(total, "person"), FigureStyle.COUNT)
                                .withFormula(new Formula.OfRows(ids(latest), List.of())),
                        Cells.text(""))));
        return new Table(
                "geography-" + category.code(),
                category.title() + " by region or country",
                Captions.month(last),
                List.of(
                        Table.Column.text("Region or country"),
                        Table.Column.figures("In post"),
                        Table.Column.figures("Percentage")),
                rows,
                Map.of());
    }

    private static List<String> ids(List<RegionalCount> rows) {
        return rows.stream().map(row -> Slugs.of(row.region())).toList();
    }

    private static Table.Row row(RegionalCount row, long total) {
        String region = Slugs.of(row.region());
        return new Table.Row(
                region,
                Table.RowKind.LINE,
                List.of(
                        Cells.text(row.region()),
                        Cells.figure(
                                Optional.of(Quantity.of(row.people(), "person")),
                                FigureStyle.COUNT,
                                "geography",
                                row.category(),
                                region,
                                row.month().toString()),
                        new Table.FigureCell(
                                Percentage.of(BigDecimal.valueOf(row.people()), BigDecimal.valueOf(total))
                                        .orElse(null),
                                FigureStyle.PERCENTAGE)));
    }
}

package org.missionbench.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Percentage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every figure of the table of financial resources, utilization and the unencumbered balance. */
@Component
public final class ResourceMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ResourceMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/resource-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        ResourceAmounts amounts = ResourceAmounts.of(store, scope);
        if (amounts.groups().isEmpty()) {
            return List.of();
        }
        List<Measure> measures = new ArrayList<>();
        for (ResourceColumn column : amounts.columns()) {
            amounts.classes().forEach(line -> measures.add(ofClass(amounts, column, line)));
            amounts.groups().forEach(group -> measures.add(ofGroup(amounts, column, group)));
            for (TotalLine line : TotalLine.values()) {
                measures.add(measure(amounts, column, line.code(), line.title(), totalMethod(line), List.of()));
            }
        }
        measures.addAll(ofTheWhole(amounts));
        return measures;
    }

    private static Measure ofClass(ResourceAmounts amounts, ResourceColumn column, BudgetClass line) {
        List<RowSelection> rows =
                dataset(column).map(name -> new RowSelection(name, Map.of("budget_class", line.code()))).stream()
                        .toList();
        return measure(amounts, column, line.code(), line.title(), "", rows);
    }

    private static Measure ofGroup(ResourceAmounts amounts, ResourceColumn column, BudgetGroup group) {
        List<RowSelection> rows = List.of(new RowSelection("budget-class", Map.of("budget_group", group.code())));
        return measure(
                amounts,
                column,
                group.code(),
                group.title(),
                "sum of the group's classes, of-which lines left out; ",
                rows);
    }

    private static Measure measure(
            ResourceAmounts amounts,
            ResourceColumn column,
            String line,
            String title,
            String lineMethod,
            List<RowSelection> rows) {
        String span =
                Optional.ofNullable(column.span()).map(above -> above + ", ").orElse("");
        return new Measure(
                MeasureKey.of("finance", column.code(), line),
                title + ": " + span.toLowerCase(Locale.ROOT) + column.heading().toLowerCase(Locale.ROOT),
                amounts.figure(line, column).orElse(null),
                lineMethod + columnMethod(column),
                rows);
    }

    private static String columnMethod(ResourceColumn column) {
        return switch (column.kind()) {
            case APPORTIONMENT -> "approved amounts before redeployment";
            case PLANNED -> "planned amounts";
            case EXPENDITURE -> "sum of postings in the stages obligation, disbursement and accrual";
            case DIFFERENCE ->
                "%s less %s, positive when requirements were reduced".formatted(column.left(), column.right());
            case SHARE -> "%s in per cent of %s; none when that is nil".formatted(column.left(), column.right());
        };
    }

    private static String totalMethod(TotalLine line) {
        return switch (line) {
            case GROSS -> "sum of the groups; ";
            case STAFF_ASSESSMENT -> "staff assessment income; ";
            case NET -> "gross requirements less staff assessment income; ";
            case IN_KIND -> "budgeted contributions in kind; ";
            case TOTAL -> "gross requirements and budgeted contributions in kind; ";
        };
    }

    private static Optional<String> dataset(ResourceColumn column) {
        return switch (column.kind()) {
            case APPORTIONMENT -> Optional.of("apportionment");
            case PLANNED -> Optional.of("planned-amount");
            case EXPENDITURE -> Optional.of("ledger");
            case DIFFERENCE, SHARE -> Optional.empty();
        };
    }

    private static List<Measure> ofTheWhole(ResourceAmounts amounts) {
        String gross = TotalLine.GROSS.code();
        return List.of(
                new Measure(
                        MeasureKey.of("finance", "utilization-rate"),
                        "Resource utilization rate",
                        Percentage.of(amounts.expenditure(gross), amounts.apportionment(gross))
                                .orElse(null),
                        "gross expenditure in per cent of gross apportionment",
                        List.of()),
                new Measure(
                        MeasureKey.of("finance", "unencumbered-balance"),
                        "Unencumbered balance",
                        amounts.variance(gross),
                        "gross apportionment less gross expenditure, open obligations counted as spent",
                        List.of()));
    }
}

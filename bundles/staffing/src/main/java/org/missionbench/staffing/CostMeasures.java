package org.missionbench.staffing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.ExchangeRate;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Percentage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The parts of variances that staffing explains, in dollars, and the rates they are computed with. */
@Component
public final class CostMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public CostMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/cost-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        List<Measure> measures = new ArrayList<>();
        new ExplainedParts(store, scope).all().forEach(part -> measures.add(explained(part)));
        for (StaffCostRate row : store.all(scope, StaffCostRate.class)) {
            measures.add(rate(row, "budgeted", row.budgeted()));
            measures.add(rate(row, "actual", row.actual()));
        }
        for (PostAdjustment row : store.all(scope, PostAdjustment.class)) {
            measures.add(multiplier(row, "budgeted", row.budgeted()));
            measures.add(multiplier(row, "actual", row.actual()));
        }
        return measures;
    }

    private static Measure explained(ExplainedPart part) {
        Map<String, String> ofCategory = Map.of("category", part.category());
        return new Measure(
                MeasureKey.of("staffing", "variance-explained", part.category(), part.code()),
                part.factor().title(),
                part.factor().amount(),
                part.method() + "; positive when it reduced requirements",
                List.of(
                        new RowSelection("person-month-cost", ofCategory),
                        new RowSelection("monthly-strength", ofCategory),
                        new RowSelection("incumbency", ofCategory)));
    }

    private static Measure rate(StaffCostRate row, String column, BigDecimal rate) {
        return new Measure(
                MeasureKey.of("staffing", "exchange-rate", Slugs.of(row.currency()), column),
                "%s to 1 United States dollar for staff costs, %s".formatted(row.currency(), column),
                new ExchangeRate(Currency.getInstance(row.currency()), rate),
                "as entered from " + row.source(),
                List.of(new RowSelection("staff-cost-rate", Map.of("currency", row.currency()))));
    }

    private static Measure multiplier(PostAdjustment row, String column, BigDecimal multiplier) {
        return new Measure(
                MeasureKey.of("staffing", "post-adjustment", row.category(), column),
                "Post adjustment multiplier of %s, %s".formatted(row.category(), column),
                new Percentage(multiplier),
                "as entered from " + row.source(),
                List.of(new RowSelection("post-adjustment", Map.of("category", row.category()))));
    }
}

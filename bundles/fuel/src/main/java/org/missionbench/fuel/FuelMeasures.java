package org.missionbench.fuel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Litres issued and planned by purpose and product, as stated, locations, prices of receipts. */
@Component
public final class FuelMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public FuelMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "fuel/measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        List<Measure> measures = new ArrayList<>();
        IssuedFuel issued = IssuedFuel.of(store, scope);
        if (!issued.groups().isEmpty()) {
            issued(measures, issued);
        }
        planned(measures, scope, issued);
        stated(measures, scope);
        locations(measures, store.all(scope, FuelLocation.class));
        new ReceivedFuel(store, scope)
                .prices()
                .forEach((product, price) -> measures.add(new Measure(
                        MeasureKey.of("fuel", "price", product.code()),
                        product.title() + ": average price",
                        new Quantity(price, "USD per " + product.unit().written()),
                        "cost of receipts divided by their quantity, receipts without cost left out",
                        List.of(new RowSelection("fuel-receipt", Map.of())))));
        return measures;
    }

    private static void issued(List<Measure> measures, IssuedFuel issued) {
        measures.add(litres(
                MeasureKey.of("fuel", "litres", "total"),
                "Fuel issued",
                issued.litres(issued.fuel()),
                List.of(new RowSelection("fuel-issue", Map.of()))));
        for (FuelPurpose purpose : issued.purposes().all()) {
            measures.add(litres(
                    MeasureKey.of("fuel", "litres", purpose.code()),
                    "Fuel issued: " + purpose.title(),
                    issued.litres(issued.fuel().and(issued.purpose(purpose.code()))),
                    rows("fuel-issue", issued.purposes().within(purpose.code()), Map.of())));
            for (FuelProduct product : issued.products().all()) {
                Predicate<IssuedFuel.Group> question =
                        issued.purpose(purpose.code()).and(IssuedFuel.product(product.code()));
                if (issued.groups().stream().anyMatch(question)) {
                    measures.add(litres(
                            MeasureKey.of("fuel", "litres", purpose.code(), product.code()),
                            "%s issued: %s".formatted(product.title(), purpose.title()),
                            issued.litres(question),
                            rows(
                                    "fuel-issue",
                                    issued.purposes().within(purpose.code()),
                                    Map.of("product", product.code()))));
                }
            }
        }
    }

    private static Measure litres(MeasureKey key, String title, BigDecimal litres, List<RowSelection> rows) {
        return new Measure(
                key,
                title,
                new Quantity(litres, "litre"),
                "sum of the issues for the purpose and its parts, kilograms divided by density; without a product, of those that count as fuel",
                rows);
    }

    private void planned(List<Measure> measures, MissionPeriod scope, IssuedFuel issued) {
        List<PlannedFuel> rows = store.all(scope, PlannedFuel.class);
        if (rows.isEmpty()) {
            return;
        }
        measures.add(planned("total", "Fuel planned", PlannedLitres.of(rows, issued.products()), Map.of()));
        for (FuelPurpose purpose : issued.purposes().all()) {
            List<PlannedFuel> own = rows.stream()
                    .filter(row -> issued.purposes().isWithin(row.purpose(), purpose.code()))
                    .toList();
            if (!own.isEmpty()) {
                measures.add(new Measure(
                        MeasureKey.of("fuel", "planned", purpose.code()),
                        "Fuel planned: " + purpose.title(),
                        new Quantity(PlannedLitres.of(own, issued.products()), "litre"),
                        "sum of the plan for the purpose and its parts, of products that count as fuel",
                        rows("fuel-planned", issued.purposes().within(purpose.code()), Map.of())));
            }
        }
        for (PlannedFuel row : rows) {
            measures.add(planned(
                    row.purpose() + "." + row.product(),
                    "Planned: %s, %s".formatted(issued.purposes().title(row.purpose()), row.product()),
                    issued.products().litres(row.product(), row.quantity()),
                    Map.of("purpose", row.purpose(), "product", row.product())));
        }
    }

    private static Measure planned(String key, String title, BigDecimal litres, Map<String, String> equal) {
        return new Measure(
                MeasureKey.of("fuel", "planned", key),
                title,
                new Quantity(litres, "litre"),
                "as planned; kilograms divided by density",
                List.of(new RowSelection("fuel-planned", equal)));
    }

    private void stated(List<Measure> measures, MissionPeriod scope) {
        for (StatedFuel row : store.all(scope, StatedFuel.class)) {
            measures.add(new Measure(
                    MeasureKey.of("fuel", "stated", row.code()),
                    "Stated: " + row.title(),
                    new Quantity(row.litres(), "litre"),
                    "as stated in " + row.source(),
                    List.of(new RowSelection("fuel-stated", Map.of("code", row.code())))));
        }
    }

    private static void locations(List<Measure> measures, List<FuelLocation> locations) {
        if (!locations.isEmpty()) {
            long planned = locations.stream().filter(FuelLocation::planned).count();
            measures.add(count("locations", "Fuel locations", locations.size(), Map.of()));
            measures.add(count("locations.planned", "Fuel locations planned", planned, Map.of("planned", "yes")));
        }
    }

    private static Measure count(String key, String title, long locations, Map<String, String> equal) {
        return new Measure(
                MeasureKey.of("fuel", key),
                title,
                Quantity.of(locations, "location"),
                "number of locations",
                List.of(new RowSelection("fuel-location", equal)));
    }

    private static List<RowSelection> rows(String dataset, List<FuelPurpose> purposes, Map<String, String> more) {
        return purposes.stream()
                .map(purpose -> {
                    Map<String, String> equal = new HashMap<>(more);
                    equal.put("purpose", purpose.code());
                    return new RowSelection(dataset, equal);
                })
                .toList();
    }
}

package org.missionbench.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

/** Training, travel, movements of uniformed personnel, and where staff come from. */
@Component
public final class CountMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public CountMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/count-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        List<Measure> measures = new ArrayList<>();
        for (Training.Place place : Training.Place.values()) {
            training(
                    measures,
                    place,
                    store.all(scope, Training.class).stream()
                            .filter(row -> row.place() == place)
                            .toList());
        }
        store.all(scope, Travel.class).forEach(row -> travel(measures, row));
        movements(measures, scope);
        store.all(scope, RegionalCount.class).forEach(row -> measures.add(region(row)));
        return measures;
    }

    private static void training(List<Measure> measures, Training.Place place, List<Training> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String code = Slugs.of(place);
        List<RowSelection> selection = List.of(new RowSelection("training", Map.of("place", code)));
        String title = "Training, %s: ".formatted(code);
        measures.add(count(
                selection,
                title + "people planned",
                sum(rows, Training::planned),
                "person",
                "training",
                code,
                "planned"));
        measures.add(count(
                selection,
                title + "people trained",
                sum(rows, Training::people),
                "person",
                "training",
                code,
                "people"));
        measures.add(count(
                selection, title + "courses", sum(rows, Training::courses), "course", "training", code, "courses"));
    }

    private static void travel(List<Measure> measures, Travel row) {
        List<RowSelection> rows = List.of(new RowSelection("travel", Map.of("code", row.code())));
        String title = "Travel requests, %s: ".formatted(row.title());
        measures.add(count(rows, title + "planned", row.planned(), "request", "travel", row.code(), "planned"));
        measures.add(count(rows, title + "processed", row.actual(), "request", "travel", row.code(), "actual"));
        if (row.courses() != null) {
            measures.add(count(rows, title + "courses", row.courses(), "course", "travel", row.code(), "courses"));
        }
    }

    private void movements(List<Measure> measures, MissionPeriod scope) {
        Map<String, List<UniformedMovement>> byCategory = store.all(scope, UniformedMovement.class).stream()
                .collect(Collectors.groupingBy(UniformedMovement::category, TreeMap::new, Collectors.toList()));
        byCategory.forEach((category, rows) -> {
            movement(measures, category, category, rows);
            rows.stream()
                    .filter(row -> row.kind() != UniformedMovement.Kind.ALL)
                    .forEach(row -> movement(measures, category, category + "." + Slugs.of(row.kind()), List.of(row)));
        });
        if (!byCategory.isEmpty()) {
            movement(measures, null, "total", store.all(scope, UniformedMovement.class));
        }
    }

    private static void movement(
            List<Measure> measures, @Nullable String category, String code, List<UniformedMovement> rows) {
        List<RowSelection> selection = List.of(
                new RowSelection("uniformed-movement", category == null ? Map.of() : Map.of("category", category)));
        String title = "Movements of uniformed personnel, %s: ".formatted(code);
        measures.add(count(
                selection,
                title + "planned",
                sum(rows, UniformedMovement::planned),
                "person",
                "movements",
                code,
                "planned"));
        measures.add(count(
                selection,
                title + "actual",
                sum(rows, UniformedMovement::actual),
                "person",
                "movements",
                code,
                "actual"));
    }

    private static Measure region(RegionalCount row) {
        return count(
                List.of(new RowSelection(
                        "geographic-distribution",
                        Map.of("category", row.category(), "month", row.month().toString(), "region", row.region()))),
                "%s from %s, %s".formatted(row.category(), row.region(), Captions.month(row.month())),
                row.people(),
                "person",
                "geography",
                row.category(),
                Slugs.of(row.region()),
                row.month().toString());
    }

    private static Measure count(List<RowSelection> rows, String title, long count, String unit, String... key) {
        return new Measure(
                new MeasureKey("staffing." + String.join(".", key)),
                title,
                Quantity.of(count, unit),
                "sum of the entered counts",
                rows);
    }

    private static <T> long sum(List<T> rows, ToLongFunction<T> count) {
        return rows.stream().mapToLong(count).sum();
    }
}

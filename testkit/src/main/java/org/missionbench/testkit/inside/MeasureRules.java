package org.missionbench.testkit.inside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;

/** Figures have a unit, a title, a method and the rows they come from. */
final class MeasureRules {

    private static final Pattern UNIT = Pattern.compile("\\p{L}[\\p{L}\\p{N} ./-]*");
    private static final MissionPeriod NOBODY = new MissionPeriod("NO-ROWS", BudgetPeriod.parse("1999/00"));

    private final Services services;
    private final long bundle;
    private final String module;
    private final List<String> violations = new ArrayList<>();

    MeasureRules(Services services, long bundle, String module) {
        this.services = services;
        this.bundle = bundle;
        this.module = module;
    }

    List<String> violations() {
        RecordStore store = services.need(RecordStore.class);
        Map<String, DatasetShape> shapes =
                store.shapes().stream().collect(Collectors.toMap(DatasetShape::name, Function.identity()));
        int seen = 0;
        for (MeasureSource source : services.of(bundle, MeasureSource.class)) {
            Set<String> keys = new HashSet<>();
            for (MissionPeriod scope : store.missionPeriods()) {
                List<Measure> measures = measured(source, scope);
                measures.forEach(measure -> judge(measure, shapes));
                measures.stream().map(measure -> measure.key().key()).forEach(keys::add);
            }
            seen += keys.size();
            if (!measured(source, NOBODY).isEmpty()) {
                violations.add(
                        "%s has measures for a mission without rows: return an empty list".formatted(source.id()));
            }
        }
        if (seen == 0
                && violations.isEmpty()
                && !services.of(bundle, MeasureSource.class).isEmpty()) {
            violations.add(
                    "No measure came of the sample rows: put a data package with rows of every dataset into sample/");
        }
        return violations.stream().distinct().toList();
    }

    private List<Measure> measured(MeasureSource source, MissionPeriod scope) {
        try {
            return source.measures(scope);
        } catch (RuntimeException | LinkageError e) {
            violations.add("%s fails for %s: %s".formatted(source.id(), scope, e.getMessage()));
            return List.of();
        }
    }

    private void judge(Measure measure, Map<String, DatasetShape> shapes) {
        String key = measure.key().key();
        if (!key.startsWith(module + ".")) {
            violations.add("Measure %s: its name begins with that of the module, %s.".formatted(key, module));
        }
        if (measure.title().isBlank() || measure.method().isBlank()) {
            violations.add("Measure %s has no title or no method: say in a sentence how it is computed".formatted(key));
        }
        if (measure.figure() instanceof Quantity quantity
                && !UNIT.matcher(quantity.unit()).matches()) {
            violations.add("Measure %s has the unit '%s': write what is counted, in the singular, such as litre"
                    .formatted(key, quantity.unit()));
        }
        if (measure.rows().isEmpty()) {
            violations.add("Measure %s names no rows: say in a RowSelection which rows it comes from".formatted(key));
        }
        measure.rows().forEach(rows -> judge(key, rows, shapes));
    }

    private void judge(String key, RowSelection rows, Map<String, DatasetShape> shapes) {
        DatasetShape shape = shapes.get(rows.dataset());
        if (shape == null) {
            violations.add("Measure %s comes from dataset %s, which does not exist".formatted(key, rows.dataset()));
            return;
        }
        rows.equal().keySet().stream()
                .filter(column -> shape.column(column).isEmpty())
                .forEach(column -> violations.add("Measure %s selects by column %s, which %s does not have"
                        .formatted(key, column, rows.dataset())));
    }
}

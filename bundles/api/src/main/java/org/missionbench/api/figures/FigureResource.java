package org.missionbench.api.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.missionbench.api.data.ChangeJson;
import org.missionbench.api.http.Call;
import org.missionbench.api.http.Json;
import org.missionbench.api.http.Problem;
import org.missionbench.api.http.Reply;
import org.missionbench.api.http.Resource;
import org.missionbench.api.http.Route;
import org.missionbench.contracts.dataset.ChangeRecord;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RecordStore.Comparison;
import org.missionbench.contracts.dataset.RecordStore.Condition;
import org.missionbench.contracts.dataset.RecordStore.RowQuery;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What stands behind and around a figure: what it is made of, who moved it last, where it is used. */
@Component(service = Resource.class)
public class FigureResource implements Resource {

    private static final String MEASURE = "/missions/{mission}/{period}/measures/{key}";
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_CHANGES = 5;

    private final Measures measures;
    private final RecordStore store;

    /** Asks the platform and the store. */
    @Activate
    public FigureResource(@Reference Measures measures, @Reference RecordStore store) {
        this.measures = measures;
        this.store = store;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        MEASURE + "/around",
                        "What a measure is made of, who changed its rows last, and where it is used",
                        "operands (measures its formula speaks of), parts (measures whose formula speaks of it), change (the last of its rows) and uses (rows whose texts name it)",
                        this::around),
                Route.get(
                        MEASURE + "/effects",
                        "What the last changes of the datasets behind a measure made of it",
                        "a list, newest first: change, and the figure as it would be without it; at most 5",
                        this::effects));
    }

    private Reply around(Call call) {
        var all = measures.all(call.scope());
        Measure measure = find(call);
        List<Measure> operands = OperandKeys.of(measure, all);
        return Reply.json(Json.object(
                "operands",
                operands.stream().map(MeasuresResource::brief).toList(),
                "parts",
                all.values().stream()
                        .filter(other -> OperandKeys.of(other, all).contains(measure))
                        .map(MeasuresResource::brief)
                        .toList(),
                "change",
                lastChange(call.scope(), rowsOf(measure, operands))
                        .map(ChangeJson::of)
                        .orElse(null),
                "uses",
                new FigureUses(store, call.scope()).of(measure)));
    }

    private Measure find(Call call) {
        MeasureKey key = MeasuresResource.key(call.part("key"));
        return measures.find(call.scope(), key)
                .orElseThrow(
                        () -> Problem.absent("No module that is present has the measure %s for this mission and period"
                                .formatted(key.key())));
    }

    private static List<RowSelection> rowsOf(Measure measure, List<Measure> operands) {
        List<RowSelection> rows = new ArrayList<>(measure.rows());
        if (rows.isEmpty()) {
            operands.forEach(operand -> rows.addAll(operand.rows()));
        }
        return rows;
    }

    private Optional<ChangeRecord> lastChange(MissionPeriod scope, List<RowSelection> selections) {
        long last = 0;
        for (RowSelection selection : selections) {
            DatasetShape shape = rowsShape(selection.dataset()).orElse(null);
            if (shape != null) {
                last = Math.max(last, lastChange(scope, shape, selection.equal()));
            }
        }
        long found = last;
        return Optional.ofNullable(ChangeJson.numbered(store, scope).get(found));
    }

    private long lastChange(MissionPeriod scope, DatasetShape shape, Map<String, String> equal) {
        List<Condition> conditions = equal.entrySet().stream()
                .map(entry -> new Condition(entry.getKey(), Comparison.EQUAL, entry.getValue()))
                .toList();
        try {
            return store.window(scope, shape, new RowQuery(conditions, "", List.of(), 0, MOST_ROWS)).changes().stream()
                    .mapToLong(Long::longValue)
                    .max()
                    .orElse(0);
        } catch (IllegalArgumentException e) {
            // a roll-up may group by a column that the rows write otherwise
            return 0;
        }
    }

    /** The declaration of a dataset; of a roll-up that of the rows it sums. */
    private Optional<DatasetShape> rowsShape(String dataset) {
        List<DatasetShape> shapes = store.shapes();
        Optional<DatasetShape> named =
                shapes.stream().filter(shape -> shape.name().equals(dataset)).findFirst();
        Class<?> rows = named.map(DatasetShape::rollUpOf).orElse(null);
        return rows == null
                ? named
                : shapes.stream().filter(shape -> shape.type().equals(rows)).findFirst();
    }

    private Reply effects(Call call) {
        MissionPeriod scope = call.scope();
        Measure measure = find(call);
        Set<String> datasets = rowsOf(measure, OperandKeys.of(measure, measures.all(scope))).stream()
                .flatMap(selection -> rowsShape(selection.dataset()).stream())
                .map(DatasetShape::name)
                .collect(Collectors.toSet());
        List<Map<String, Object>> effects = store.changes(scope, 200).stream()
                .filter(change -> change.rows().keySet().stream().anyMatch(datasets::contains))
                .limit(MOST_CHANGES)
                .map(change -> effect(scope, measure, change))
                .filter(Objects::nonNull)
                .toList();
        return Reply.json(effects);
    }

    private @Nullable Map<String, Object> effect(MissionPeriod scope, Measure measure, ChangeRecord change) {
        try {
            Optional<Measure> before = store.without(change.number(), () -> measures.find(scope, measure.key()));
            Map<String, Object> json = new HashMap<>(ChangeJson.of(change));
            json.put(
                    "without",
                    before.flatMap(Measure::value).map(FigureJson::of).orElse(null));
            return json;
        } catch (IllegalStateException e) {
            // a later change has touched its rows: what it alone did cannot be told any more
            return null;
        }
    }
}

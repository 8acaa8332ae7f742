package org.missionbench.api.data;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.api.http.Json;
import org.missionbench.api.http.Reply;
import org.missionbench.api.http.Resource;
import org.missionbench.api.http.Route;
import org.missionbench.contracts.Contribution;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.DatasetSource;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Which missions have rows, and which datasets there are. */
@Component(service = Resource.class)
public class DatasetsResource implements Resource {

    private final RecordStore store;

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<DatasetSource> sources = List.of();

    /** Answers from a store. */
    @Activate
    public DatasetsResource(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/missions",
                        "The missions and budget periods that have rows",
                        "a list of mission, period and path, the form of both in other addresses",
                        call -> Reply.json(missions())),
                Route.get(
                        "/datasets",
                        "The declarations of all datasets and roll-ups of the modules that are present",
                        "a list of datasets with their columns, modules in order",
                        call -> Reply.json(datasets())),
                Route.get(
                        "/datasets/{dataset}",
                        "The declaration of one dataset",
                        "a dataset with its columns",
                        call -> Reply.json(dataset(call.part("dataset")))),
                Route.get(
                        "/missions/{mission}/{period}/datasets",
                        "How many rows each dataset has",
                        "by dataset, the number of rows",
                        call -> Reply.json(counts(call.scope()))));
    }

    private List<Map<String, Object>> missions() {
        return store.missionPeriods().stream()
                .map(scope -> Json.object(
                        "mission", scope.mission(),
                        "period", scope.period().toString(),
                        "path",
                                scope.mission() + "/"
                                        + scope.period().toString().replace('/', '-')))
                .toList();
    }

    private List<Map<String, Object>> datasets() {
        Map<Class<?>, String> modules = modules();
        return store.shapes().stream()
                .map(shape -> ShapeJson.of(shape, module(modules, shape)))
                .toList();
    }

    private Map<String, Object> dataset(String name) {
        DatasetShape shape = Shapes.named(store, name);
        return ShapeJson.of(shape, module(modules(), shape));
    }

    private Map<String, Object> counts(MissionPeriod scope) {
        Map<String, Object> counts = Json.object();
        store.shapes().stream()
                .filter(shape -> !shape.isRollUp())
                .forEach(shape -> counts.put(shape.name(), store.count(scope, shape)));
        return counts;
    }

    private static String module(Map<Class<?>, String> modules, DatasetShape shape) {
        return modules.getOrDefault(shape.type(), "");
    }

    private Map<Class<?>, String> modules() {
        Map<Class<?>, String> modules = new HashMap<>();
        sources.stream().sorted(Comparator.comparing(Contribution::id)).forEach(source -> source.datasets()
                .forEach(type -> modules.put(type, source.id().replaceFirst("/.*", ""))));
        return modules;
    }
}

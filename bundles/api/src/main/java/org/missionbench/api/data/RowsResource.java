package org.missionbench.api.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.missionbench.api.http.Call;
import org.missionbench.api.http.Json;
import org.missionbench.api.http.Problem;
import org.missionbench.api.http.Reply;
import org.missionbench.api.http.Resource;
import org.missionbench.api.http.Route;
import org.missionbench.contracts.dataset.ChangeRecord;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RecordStore.RowQuery;
import org.missionbench.contracts.dataset.RecordStore.Totals;
import org.missionbench.contracts.dataset.RecordStore.Window;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of a dataset: windows, totals, and one row with its history. */
@Component(service = Resource.class)
public class RowsResource implements Resource {

    private static final String ROWS = "/missions/{mission}/{period}/datasets/{dataset}/rows";
    private static final String ROW = "/missions/{mission}/{period}/datasets/{dataset}/row";
    private static final Map<String, String> KEY =
            Map.of("key", "the value of a key column; repeated for each, in their order");

    private final RecordStore store;

    /** Answers from a store. */
    @Activate
    public RowsResource(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                                ROWS,
                                "Rows that meet conditions, in an order, cut to a window",
                                "names of the columns, rows as lists of texts as files hold them, and for each its version",
                                this::rows)
                        .taking(QueryReader.TAKES),
                Route.get(
                                ROWS + "/totals",
                                "How many rows meet conditions, and the sums of amounts and of what roll-ups sum",
                                "count, and sums by column",
                                this::totals)
                        .taking(QueryReader.TAKES),
                Route.get(
                                ROW,
                                "One row by its key",
                                "its values by column, its version, which is its ETag too, and written, the change that wrote it",
                                this::row)
                        .taking(KEY),
                Route.get(
                                ROW + "/versions",
                                "What a row was before",
                                "a list, newest first: from and until (numbers of changes), written and ended (those changes: who, when, why), values",
                                this::versions)
                        .taking(KEY));
    }

    private Reply rows(Call call) {
        DatasetShape shape = Shapes.named(store, call.part("dataset"));
        RowQuery query = QueryReader.read(call);
        MissionPeriod scope = call.scope();
        Window window = window(scope, shape, query);
        return Reply.json(Json.object(
                "columns", shape.columns().stream().map(ColumnShape::name).toList(),
                "offset", query.offset(),
                "rows",
                        window.rows().stream()
                                .map(row -> RowJson.cells(shape, row))
                                .toList(),
                "versions", window.changes()));
    }

    private Window window(MissionPeriod scope, DatasetShape shape, RowQuery query) {
        try {
            return store.window(scope, shape, query);
        } catch (IllegalArgumentException e) {
            throw Problem.wrong(String.valueOf(e.getMessage()));
        }
    }

    private Reply totals(Call call) {
        DatasetShape shape = Shapes.named(store, call.part("dataset"));
        try {
            Totals totals = store.totals(call.scope(), shape, QueryReader.read(call));
            return Reply.json(Json.object("count", totals.count(), "sums", RowJson.sums(shape, totals.sums())));
        } catch (IllegalArgumentException e) {
            throw Problem.wrong(String.valueOf(e.getMessage()));
        }
    }

    private Reply row(Call call) {
        DatasetShape shape = Shapes.named(store, call.part("dataset"));
        List<Object> key = RowJson.key(shape, call.all("key"));
        RowFinder.Found found = new RowFinder(store, call.scope(), shape)
                .find(key)
                .orElseThrow(() ->
                        Problem.absent("%s has no row %s".formatted(shape.name(), String.join(", ", call.all("key")))));
        return Reply.json(Json.object(
                        "values", RowJson.object(shape, found.values()),
                        "version", found.version(),
                        "written", ChangeJson.find(ChangeJson.numbered(store, call.scope()), found.version())))
                .with("ETag", '"' + Long.toString(found.version()) + '"');
    }

    private Reply versions(Call call) {
        DatasetShape shape = Shapes.named(store, call.part("dataset"));
        List<Map<String, Object>> versions = new ArrayList<>();
        Map<Long, ChangeRecord> changes = ChangeJson.numbered(store, call.scope());
        for (RecordStore.StoredVersion version :
                store.versions(call.scope(), shape, RowJson.key(shape, call.all("key")))) {
            versions.add(Json.object(
                    "from", version.from(),
                    "until", version.until(),
                    "written", ChangeJson.find(changes, version.from()),
                    "ended", ChangeJson.find(changes, version.until()),
                    "values", RowJson.object(shape, version.values())));
        }
        return Reply.json(versions);
    }
}

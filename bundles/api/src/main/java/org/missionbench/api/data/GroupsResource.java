package org.missionbench.api.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.api.http.Call;
import org.missionbench.api.http.Json;
import org.missionbench.api.http.Problem;
import org.missionbench.api.http.Reply;
import org.missionbench.api.http.Resource;
import org.missionbench.api.http.Route;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RecordStore.Group;
import org.missionbench.contracts.dataset.RecordStore.RowQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Groups of rows: by one or more columns, with counts and sums; by one alone, the values that are there. */
@Component(service = Resource.class)
public class GroupsResource implements Resource {

    private static final String GROUPS = "/missions/{mission}/{period}/datasets/{dataset}/rows/groups";

    private final RecordStore store;

    /** Answers from a store. */
    @Activate
    public GroupsResource(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public List<Route> routes() {
        Map<String, String> takes = new HashMap<>(QueryReader.TAKES);
        takes.put("by", "columns to group by, joined by commas");
        return List.of(Route.get(
                        GROUPS,
                        "The rows that meet conditions, counted and summed for each combination of values of columns",
                        "groups in the order of their values, each with values, count and sums by column; more tells whether further groups follow",
                        this::groups)
                .taking(takes));
    }

    private Reply groups(Call call) {
        DatasetShape shape = Shapes.named(store, call.part("dataset"));
        List<String> by = QueryReader.names(call, "by");
        if (by.isEmpty()) {
            throw Problem.wrong("by is missing; name one or more columns of " + shape.name());
        }
        List<ColumnShape> columns =
                by.stream().map(name -> Shapes.column(shape, name)).toList();
        RowQuery asked = QueryReader.read(call);
        RowQuery oneMore =
                new RowQuery(asked.conditions(), asked.search(), asked.orders(), asked.offset(), asked.limit() + 1);
        try {
            List<Group> found = store.groups(call.scope(), shape, oneMore, by);
            return Reply.json(Json.object(
                    "by",
                    by,
                    "groups",
                    found.stream()
                            .limit(asked.limit())
                            .map(group -> json(group, shape, columns))
                            .toList(),
                    "more",
                    found.size() > asked.limit()));
        } catch (IllegalArgumentException e) {
            throw Problem.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Object> json(Group group, DatasetShape shape, List<ColumnShape> columns) {
        List<String> values = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            values.add(columns.get(at).format(group.values().get(at)));
        }
        return Json.object(
                "values", values,
                "count", group.totals().count(),
                "sums", RowJson.sums(shape, group.totals().sums()));
    }
}

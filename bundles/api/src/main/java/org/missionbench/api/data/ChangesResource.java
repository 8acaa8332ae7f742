package org.missionbench.api.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.api.http.Call;
import org.missionbench.api.http.Json;
import org.missionbench.api.http.Problem;
import org.missionbench.api.http.Reply;
import org.missionbench.api.http.Resource;
import org.missionbench.api.http.Route;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.ChangeRecord;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RecordWriter;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes: several rows in one transaction, what was changed before, and the way back. */
@Component(service = Resource.class)
public class ChangesResource implements Resource {

    private static final String CHANGES = "/missions/{mission}/{period}/changes";
    private static final int MOST_LOOKED_AT = 500;
    private static final int MOST_EDITS = 10_000;

    private final RecordStore store;

    /** Writes into a store. */
    @Activate
    public ChangesResource(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        CHANGES + "/next",
                        "What undo and redo would take back next",
                        "undo and redo: a change, or nothing",
                        call -> Reply.json(next(store.changes(call.scope(), MOST_LOOKED_AT)))),
                Route.get(
                                CHANGES,
                                "The last changes",
                                "a list, newest first: number, when, who, why, rows",
                                this::changes)
                        .taking(Map.of("limit", "how many at most; 50 unless told")),
                new Route(
                        "POST",
                        CHANGES,
                        "Adds, changes and removes rows: all of it, or nothing",
                        Map.of(),
                        "reason, and rows: for each its dataset, key (the texts of its key, left out for a new row), version (the one that was seen), values (texts by column) or remove",
                        "the number of the change; 412 with both versions when somebody was quicker, 422 with every refused value",
                        this::change),
                new Route(
                        "POST",
                        CHANGES + "/{number}/undo",
                        "Takes a change back",
                        Map.of(),
                        "an empty object",
                        "the number of the change that did so; 409 when a later change has touched its rows",
                        this::undo));
    }

    private Reply changes(Call call) {
        return Reply.json(store.changes(call.scope(), call.number("limit", 50, 1_000)).stream()
                .map(ChangeJson::of)
                .toList());
    }

    private static Map<String, Object> next(List<ChangeRecord> changes) {
        Map<String, Object> next = Json.object();
        ChangeRecord.toUndo(changes).ifPresent(change -> next.put("undo", ChangeJson.of(change)));
        ChangeRecord.toRedo(changes).ifPresent(change -> next.put("redo", ChangeJson.of(change)));
        return next;
    }

    private Reply change(Call call) {
        Map<String, Object> body = call.body();
        if (!(body.get("rows") instanceof List<?> rows) || rows.isEmpty() || rows.size() > MOST_EDITS) {
            throw Problem.wrong("rows must be a list of 1 to %d rows".formatted(MOST_EDITS));
        }
        List<RowEdit> edits = new ArrayList<>();
        for (Object row : rows) {
            edits.add(edit(row));
        }
        String reason = String.valueOf(body.getOrDefault("reason", "edit in the workbench"));
        MissionPeriod scope = call.scope();
        ChangeNote note = new ChangeNote(System.getProperty("user.name", "unknown"), reason, "");
        try {
            store.change(note, writer -> {
                for (int at = 0; at < edits.size(); at++) {
                    apply(scope, edits.get(at), at, writer);
                }
                writer.summary();
                return scope;
            });
        } catch (IllegalStateException e) {
            throw Problem.conflict(String.valueOf(e.getMessage()));
        }
        return last(scope);
    }

    private Reply last(MissionPeriod scope) {
        return Reply.json(
                store.changes(scope, 1).stream().findFirst().map(ChangeJson::of).orElse(Map.of()));
    }

    private RowEdit edit(Object row) {
        if (!(row instanceof Map<?, ?> json)) {
            throw Problem.wrong("Every one of rows is an object with dataset, key, version, values or remove");
        }
        DatasetShape shape = Shapes.named(store, String.valueOf(json.get("dataset")));
        if (shape.isRollUp()) {
            throw Problem.wrong("%s sums other rows and is never written; change those".formatted(shape.title()));
        }
        return RowEdit.read(shape, json);
    }

    private void apply(MissionPeriod scope, RowEdit edit, int number, RecordWriter writer) {
        RowFinder finder = new RowFinder(store, scope, edit.shape());
        Optional<RowFinder.Found> there =
                edit.key().isEmpty() ? Optional.empty() : finder.find(RowJson.key(edit.shape(), edit.key()));
        edit.compare(there);
        if (edit.remove()) {
            writer.remove(scope, edit.shape(), RowJson.key(edit.shape(), edit.key()));
            return;
        }
        @Nullable Object[] row = edit.row(there, number);
        List<Object> key = keyOf(edit.shape(), row);
        boolean moved =
                there.isPresent() && !key.equals(keyOf(edit.shape(), there.get().values()));
        if ((there.isEmpty() || moved) && finder.find(key).isPresent()) {
            throw Problem.conflict("%s has a row %s already: change that one, or give another key"
                    .formatted(edit.shape().title(), key));
        }
        if (moved) {
            writer.remove(scope, edit.shape(), RowJson.key(edit.shape(), edit.key()));
        }
        writer.put(scope, edit.shape(), row, number);
    }

    private static List<Object> keyOf(DatasetShape shape, @Nullable Object[] row) {
        List<Object> key = new ArrayList<>();
        shape.keyColumns().forEach(column -> key.add(Objects.requireNonNull(row[column.index()])));
        return key;
    }

    private Reply undo(Call call) {
        String number = call.part("number");
        if (!number.matches("\\d{1,15}")) {
            throw Problem.wrong("'%s' is not the number of a change".formatted(number));
        }
        try {
            ChangeNote note =
                    new ChangeNote(System.getProperty("user.name", "unknown"), "undo of change " + number, "");
            return Reply.json(ChangeJson.of(store.undo(Long.parseLong(number), note)));
        } catch (IllegalArgumentException e) {
            throw Problem.absent(String.valueOf(e.getMessage()));
        } catch (IllegalStateException e) {
            throw Problem.conflict(String.valueOf(e.getMessage()));
        }
    }
}

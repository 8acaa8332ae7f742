package org.missionbench.api.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.missionbench.api.http.Json;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.ColumnType;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RecordStore.RowQuery;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.kernel.MissionPeriod;

/**
 * Where a measure is used: the rows of any dataset whose texts name it, such as paragraphs, explanations and indicators.
 *
 * @param store where the rows are
 * @param scope the mission and period
 */
record FigureUses(RecordStore store, MissionPeriod scope) {

    private static final long LARGE = 50_000;
    private static final int MOST_IN_A_DATASET = 50;
    private static final int LONGEST_SHOWN = 160;

    List<Map<String, Object>> of(Measure measure) {
        String key = measure.key().key();
        Pattern named = Pattern.compile("(?<![\\w.-])" + Pattern.quote(key) + "(?![\\w-]|\\.\\w)");
        List<Map<String, Object>> uses = new ArrayList<>();
        for (DatasetShape shape : store.shapes()) {
            if (!shape.isRollUp() && store.count(scope, shape) < LARGE) {
                RowQuery query = new RowQuery(List.of(), key, List.of(), 0, MOST_IN_A_DATASET);
                store.window(scope, shape, query).rows().forEach(row -> add(shape, row, named, uses));
            }
        }
        return uses;
    }

    private static void add(DatasetShape shape, @Nullable Object[] row, Pattern named, List<Map<String, Object>> uses) {
        for (ColumnShape column : shape.columns()) {
            String text = column.format(row[column.index()]);
            if (column.type() == ColumnType.TEXT && named.matcher(text).find()) {
                uses.add(use(shape, column, row, text));
                return;
            }
        }
    }

    private static Map<String, Object> use(
            DatasetShape shape, ColumnShape column, @Nullable Object[] row, String text) {
        Map<String, Object> key = Json.object();
        shape.keyColumns().forEach(part -> key.put(part.name(), part.format(row[part.index()])));
        return Json.object(
                "dataset", shape.name(),
                "title", shape.title(),
                "column", column.name(),
                "key", key,
                "text", text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + " …");
    }
}

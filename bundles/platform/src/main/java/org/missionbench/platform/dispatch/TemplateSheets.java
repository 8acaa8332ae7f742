package org.missionbench.platform.dispatch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.intake.Sheet;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.platform.PackageSheet;

/**
 * The sheets of a workbook to fill in, one for each dataset. A column that refers to another dataset offers the keys
 * that the mission has there already.
 *
 * @param store holds the keys, and the rows where they are wanted
 * @param scope whose
 * @param withRows whether the rows that are there already are written too
 */
record TemplateSheets(RecordStore store, MissionPeriod scope, boolean withRows) {

    private static final long MOST_ROWS = 200_000;

    List<Sheet> of(List<DatasetShape> shapes) throws CommandRefused {
        for (DatasetShape shape : shapes) {
            long count = withRows ? store.count(scope, shape) : 0;
            if (count > MOST_ROWS) {
                throw new CommandRefused(
                        "%s has %d rows, more than the %d a spreadsheet is good for; leave --with-rows out, or use export"
                                .formatted(shape.name(), count, MOST_ROWS));
            }
        }
        List<Sheet> sheets = new ArrayList<>();
        List<String> whose = List.of(scope.mission(), scope.period().toString());
        sheets.add(new Sheet(PackageSheet.SHAPE, Map.of(), List.of(whose)));
        shapes.forEach(shape -> sheets.add(new Sheet(shape, allowed(shape), withRows ? rows(shape) : List.of())));
        return sheets;
    }

    private List<List<String>> rows(DatasetShape shape) {
        List<List<String>> rows = new ArrayList<>();
        store.scan(
                scope,
                shape,
                values -> rows.add(shape.columns().stream()
                        .map(column -> column.format(values[column.index()]))
                        .toList()));
        return rows;
    }

    private Map<String, List<String>> allowed(DatasetShape shape) {
        Map<String, List<String>> allowed = new LinkedHashMap<>();
        for (ColumnShape column : shape.columns()) {
            store.shapes().stream()
                    .filter(target -> target.name().equals(column.references()))
                    .filter(target -> target.keyColumns().size() == 1)
                    .findFirst()
                    .ifPresent(target -> allowed.put(column.name(), keys(target)));
        }
        return allowed;
    }

    private List<String> keys(DatasetShape target) {
        List<String> keys = new ArrayList<>();
        ColumnShape key = target.keyColumns().get(0);
        store.scan(scope, target, values -> keys.add(key.format(values[key.index()])));
        return keys;
    }
}

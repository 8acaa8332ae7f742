package org.missionbench.platform.dispatch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.intake.Sheet;
import org.missionbench.contracts.intake.SheetFormat;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.platform.PackageSheet;

/**
 * Writes the datasets as sheets of one file.
 *
 * @param rows says which datasets, and holds their rows
 * @param format writes the file
 */
record SheetOut(PackageOut rows, SheetFormat format) {

    private static final long MOST_ROWS = 200_000;

    List<Written> write(Path file) throws IOException, CommandRefused {
        List<DatasetShape> shapes = rows.datasets();
        List<Sheet> sheets = new ArrayList<>(List.of(whose()));
        List<Written> written = new ArrayList<>();
        for (DatasetShape shape : shapes) {
            long count = rows.template() ? 0 : rows.store().count(rows.scope(), shape);
            if (count > MOST_ROWS) {
                throw new CommandRefused(
                        "%s has %d rows, more than the %d a spreadsheet is good for; export a directory or a .zip"
                                .formatted(shape.name(), count, MOST_ROWS));
            }
            rows.progress().at("collecting " + shape.name(), written.size(), shapes.size());
            Sheet sheet = new Sheet(shape, allowed(shape, shapes), rows.template() ? List.of() : cells(shape));
            sheets.add(sheet);
            written.add(new Written(shape, sheet.rows().size(), 0, ""));
        }
        rows.progress().at("writing " + file.getFileName(), 0, 0);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            format.write(sheets, out);
        }
        return written;
    }

    private Sheet whose() {
        MissionPeriod scope = rows.scope();
        List<String> cells = List.of(scope.mission(), scope.period().toString());
        return new Sheet(PackageSheet.SHAPE, Map.of(), List.of(cells));
    }

    private List<List<String>> cells(DatasetShape shape) {
        List<List<String>> all = new ArrayList<>();
        rows.store().scan(rows.scope(), shape, values -> all.add(texts(shape, values)));
        return all;
    }

    private static List<String> texts(DatasetShape shape, @Nullable Object[] values) {
        return shape.columns().stream()
                .map(column -> column.format(values[column.index()]))
                .toList();
    }

    private Map<String, List<String>> allowed(DatasetShape shape, List<DatasetShape> shapes) {
        Map<String, List<String>> allowed = new LinkedHashMap<>();
        for (ColumnShape column : shape.columns()) {
            Optional<DatasetShape> target = shapes.stream()
                    .filter(candidate -> candidate.name().equals(column.references()))
                    .filter(candidate -> candidate.keyColumns().size() == 1)
                    .findFirst();
            if (target.isPresent()) {
                allowed.put(column.name(), keys(target.get()));
            }
        }
        return allowed;
    }

    private List<String> keys(DatasetShape target) {
        List<String> keys = new ArrayList<>();
        ColumnShape key = target.keyColumns().get(0);
        if (!rows.template()) {
            rows.store().scan(rows.scope(), target, values -> keys.add(key.format(values[key.index()])));
        }
        return keys;
    }
}

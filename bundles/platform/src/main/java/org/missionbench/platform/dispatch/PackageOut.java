package org.missionbench.platform.dispatch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/**
 * Writes a data package into a directory.
 *
 * @param store holds the rows
 * @param scope whose rows
 * @param template whether only heads are written, of every dataset there is
 * @param progress is told how far it is
 */
record PackageOut(RecordStore store, MissionPeriod scope, boolean template, Progress progress) {

    /** Kept as rows, but written into the descriptor it came from. */
    static final String PROPERTIES = "package-property";

    private static final int TICKS = 1023;

    List<Written> write(Path folder) throws IOException {
        List<Written> files = new ArrayList<>();
        for (DatasetShape shape : datasets()) {
            files.add(csv(shape, folder.resolve(shape.name() + ".csv")));
        }
        String descriptor = new DescriptorOut(scope, properties(), template).text(files);
        Files.writeString(folder.resolve(DescriptorOut.NAME), descriptor, StandardCharsets.UTF_8);
        return files;
    }

    /** What goes out: datasets with rows, or all of them for a template. */
    List<DatasetShape> datasets() {
        return store.shapes().stream()
                .filter(shape -> !shape.isRollUp() && !shape.name().equals(PROPERTIES))
                .filter(shape -> template || store.count(scope, shape) > 0)
                .toList();
    }

    private Written csv(DatasetShape shape, Path file) throws IOException {
        CsvOut csv = new CsvOut(shape, file);
        try (csv) {
            if (!template) {
                long total = store.count(scope, shape);
                store.scan(scope, shape, values -> {
                    csv.row(values);
                    if ((csv.rows() & TICKS) == 0) {
                        progress.at("writing " + file.getFileName(), csv.rows(), total);
                    }
                });
            }
        }
        return csv.written();
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new TreeMap<>();
        if (!template) {
            store.shapes().stream()
                    .filter(shape -> shape.name().equals(PROPERTIES))
                    .forEach(shape -> store.scan(
                            scope,
                            shape,
                            values -> properties.put(String.valueOf(values[0]), String.valueOf(values[1]))));
        }
        return properties;
    }
}

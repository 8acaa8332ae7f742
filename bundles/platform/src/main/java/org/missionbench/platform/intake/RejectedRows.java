package org.missionbench.platform.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.missionbench.contracts.command.Progress;
import org.missionbench.kernel.MissionPeriod;

/** Writes the rejected rows into a CSV file with the reason behind each, to be corrected and imported again. */
final class RejectedRows {

    private final Delivery delivery;
    private final MissionPeriod scope;
    private final List<Rejection> rejections;

    RejectedRows(Delivery delivery, MissionPeriod scope, List<Rejection> rejections) {
        this.delivery = delivery;
        this.scope = scope;
        this.rejections =
                rejections.stream().filter(rejection -> rejection.row() > 1).toList();
    }

    /** Writes one file, or one for each dataset when there are several; says which. */
    List<Path> write(Path file) throws IOException {
        Set<String> datasets =
                rejections.stream().map(this::source).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Path> written = new ArrayList<>();
        for (String dataset : datasets) {
            Path target = datasets.size() == 1 ? file : named(file, dataset);
            write(dataset, target);
            written.add(target);
        }
        return written;
    }

    private String source(Rejection rejection) {
        return delivery.sourceOf(rejection.dataset());
    }

    private static Path named(Path file, String dataset) {
        String name = String.valueOf(file.getFileName());
        int point = name.lastIndexOf('.');
        String stem = point < 0 ? name : name.substring(0, point);
        return file.resolveSibling(
                stem + "-" + dataset.replace(':', '-') + (point < 0 ? ".csv" : name.substring(point)));
    }

    private void write(String dataset, Path target) throws IOException {
        Path part = target.toAbsolutePath()
                .resolveSibling(".%s.%d.part"
                        .formatted(target.getFileName(), ProcessHandle.current().pid()));
        try {
            try (CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(Files.newBufferedWriter(part, StandardCharsets.UTF_8))) {
                RowsOut out = new RowsOut(csv, dataset);
                delivery.source()
                        .read(
                                (name, file) ->
                                        name.equals(dataset) ? Optional.of(new RowPicker(out)) : Optional.empty(),
                                Progress.NONE);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Map<Long, String> reasons(String dataset) {
        Map<Long, String> reasons = new TreeMap<>();
        // who corrects once more needs what was corrected before
        delivery.source().corrected(dataset).keySet().forEach(row -> reasons.put(row, ""));
        for (Rejection rejection : rejections) {
            if (source(rejection).equals(dataset)) {
                String reason = rejection.column().isEmpty()
                        ? rejection.reason()
                        : rejection.column() + ": " + rejection.reason();
                reasons.merge(rejection.row(), reason, (one, other) -> one.isEmpty() ? other : one + "; " + other);
            }
        }
        return reasons;
    }

    /** Copies the rows for which there is a reason. */
    private final class RowsOut implements RowPicker.Picked {

        private final CsvWriter csv;
        private final String dataset;
        private final Map<Long, String> reasons;
        private final Map<Long, String> origins;
        private boolean begun;

        RowsOut(CsvWriter csv, String dataset) {
            this.csv = csv;
            this.dataset = dataset;
            this.reasons = reasons(dataset);
            this.origins = delivery.source().corrected(dataset);
        }

        @Override
        public void row(List<String> names, List<String> cells, long row) {
            String reason = reasons.get(row);
            if (reason == null) {
                return;
            }
            if (!begun) {
                csv.writeRecord(with(names, names, RejectedOrigin.COLUMN, Head.REASON));
                begun = true;
            }
            String origin = origins.getOrDefault(row, RejectedOrigin.written(dataset, scope, row, cells));
            List<String> whole =
                    new ArrayList<>(cells.stream().map(RowsOut::harmless).toList());
            while (whole.size() < names.size()) {
                whole.add("");
            }
            csv.writeRecord(with(names, whole, origin, reason));
        }

        // what an earlier rejection wrote into the file is written anew
        private static List<String> with(List<String> names, List<String> cells, String origin, String reason) {
            List<String> longer = new ArrayList<>();
            for (int at = 0; at < cells.size(); at++) {
                if (at >= names.size() || !Head.ABOUT_ROWS.contains(names.get(at))) {
                    longer.add(cells.get(at));
                }
            }
            longer.add(origin);
            longer.add(reason);
            return longer;
        }

        // what was refused as a formula must not run when the file is opened in a spreadsheet
        private static String harmless(String cell) {
            boolean formula = !cell.isEmpty() && "=@\t\r".indexOf(cell.charAt(0)) >= 0
                    || cell.matches("(?s)[+-]\\s*[A-Za-z(@=].*");
            return formula ? "'" + cell : cell;
        }
    }
}

package org.missionbench.platform.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows that were rejected, came back with their reasons, and have been corrected.
 *
 * @param files by what rows are called in their source
 */
record CorrectedRows(Map<String, OfOne> files) {

    /**
     * The corrected rows of one file or dataset.
     *
     * @param file where they stand, for messages
     * @param head the source's columns
     * @param rows by their number in the source
     */
    record OfOne(String file, List<String> head, Map<Long, Corrected> rows) {}

    /**
     * One of them.
     *
     * @param origin where it comes from
     * @param said the same, as written
     * @param cells what stands in it now
     */
    record Corrected(RejectedOrigin origin, String said, List<String> cells) {}

    static CorrectedRows read(List<Path> files) throws IOException {
        Map<String, OfOne> read = new HashMap<>();
        for (Path file : files) {
            read(file, read);
        }
        return new CorrectedRows(read);
    }

    private static void read(Path file, Map<String, OfOne> all) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file)) {
            Iterator<CsvRecord> rows = reader.iterator();
            List<String> head = rows.hasNext() ? rows.next().getFields() : List.of();
            int said = head.indexOf(RejectedOrigin.COLUMN);
            if (said < 0) {
                throw new FileRefused(
                        name,
                        "it has no column '%s'; give a file that --rejected has written"
                                .formatted(RejectedOrigin.COLUMN));
            }
            long number = 1;
            while (rows.hasNext()) {
                number++;
                List<String> cells = rows.next().getFields();
                if (!cells.stream().allMatch(String::isBlank)) {
                    add(name, number, head, said, cells, all);
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new FileRefused(name, "it cannot be read as CSV; save it with commas and in UTF-8");
        }
    }

    private static void add(
            String file, long number, List<String> head, int said, List<String> cells, Map<String, OfOne> all) {
        String text = said < cells.size() ? cells.get(said) : "";
        RejectedOrigin origin = RejectedOrigin.read(text)
                .filter(RejectedOrigin::isOfRow)
                .orElseThrow(() -> new FileRefused(new Rejection(
                        "",
                        file,
                        number,
                        RejectedOrigin.COLUMN,
                        text,
                        "'%s' does not say which row this one corrects; leave that column as --rejected wrote it"
                                .formatted(Rejection.shown(text)))));
        OfOne one =
                all.computeIfAbsent(origin.dataset(), absent -> new OfOne(file, without(head, head), new TreeMap<>()));
        if (one.rows().put(origin.row(), new Corrected(origin, text, without(head, cells))) != null) {
            throw new FileRefused(new Rejection(
                    "", file, number, RejectedOrigin.COLUMN, text, "that row stands there twice; keep one"));
        }
    }

    private static List<String> without(List<String> head, List<String> cells) {
        List<String> left = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            if (at >= head.size() || !Head.ABOUT_ROWS.contains(head.get(at))) {
                left.add(cells.get(at));
            }
        }
        return List.copyOf(left);
    }
}

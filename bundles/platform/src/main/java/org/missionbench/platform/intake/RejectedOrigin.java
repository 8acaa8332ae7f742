package org.missionbench.platform.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.missionbench.kernel.MissionPeriod;

/**
 * Where rejected rows were to go, written beside them, so that their file can be corrected and imported as it is.
 *
 * @param dataset name of the dataset, or of the profile that read the rows
 * @param mission code of the mission
 * @param period the budget period
 * @param row number of the row in its file; 0 when it does not say
 * @param mark tells the row that was rejected from another that has its number now; empty when it does not say
 */
record RejectedOrigin(String dataset, String mission, String period, long row, String mark) {

    /** The column that says it. */
    static final String COLUMN = "rejected_from";

    private static final Pattern WRITTEN =
            Pattern.compile("(\\S+) of (.+?) (\\S+?)(?:, row (\\d{1,12}), mark ([0-9a-f]{8}))?");

    static String written(String dataset, MissionPeriod scope, long row, List<String> cells) {
        return "%s of %s %s, row %d, mark %s".formatted(dataset, scope.mission(), scope.period(), row, mark(cells));
    }

    static String mark(List<String> cells) {
        CRC32 sum = new CRC32();
        sum.update(String.join("\u001F", cells).getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    boolean isOfRow() {
        return row > 0;
    }

    static Optional<RejectedOrigin> read(String text) {
        Matcher said = WRITTEN.matcher(text);
        return said.matches()
                ? Optional.of(new RejectedOrigin(
                        said.group(1),
                        said.group(2),
                        said.group(3),
                        said.group(4) == null ? 0 : Long.parseLong(said.group(4)),
                        said.group(5) == null ? "" : said.group(5)))
                : Optional.empty();
    }

    /** What the first row of a file says of itself; empty for any other file. */
    static Optional<RejectedOrigin> of(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file)) {
            Iterator<CsvRecord> rows = reader.iterator();
            int at = rows.hasNext() ? rows.next().getFields().indexOf(COLUMN) : -1;
            List<String> first = at >= 0 && rows.hasNext() ? rows.next().getFields() : List.of();
            return read(at >= 0 && at < first.size() ? first.get(at) : "");
        } catch (CsvParseException | UncheckedIOException e) {
            // what is wrong with the file is told when it is imported
            return Optional.empty();
        }
    }
}

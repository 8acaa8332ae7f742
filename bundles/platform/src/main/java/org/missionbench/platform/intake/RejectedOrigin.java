package org.missionbench.platform.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionbench.kernel.MissionPeriod;

/**
 * Where rejected rows were to go, written beside them, so that their file can be corrected and imported as it is.
 *
 * @param dataset name of the dataset
 * @param mission code of the mission
 * @param period the budget period
 */
record RejectedOrigin(String dataset, String mission, String period) {

    /** The column that says it. */
    static final String COLUMN = "rejected_from";

    private static final Pattern WRITTEN = Pattern.compile("(\\S+) of (.+) (\\S+)");

    static String written(String dataset, MissionPeriod scope) {
        return "%s of %s %s".formatted(dataset, scope.mission(), scope.period());
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
            Matcher said = WRITTEN.matcher(at >= 0 && at < first.size() ? first.get(at) : "");
            return said.matches()
                    ? Optional.of(new RejectedOrigin(said.group(1), said.group(2), said.group(3)))
                    : Optional.empty();
        } catch (CsvParseException | UncheckedIOException e) {
            // what is wrong with the file is told when it is imported
            return Optional.empty();
        }
    }
}

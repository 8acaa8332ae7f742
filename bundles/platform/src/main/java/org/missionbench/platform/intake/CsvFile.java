package org.missionbench.platform.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import org.missionbench.platform.profile.SourceLayout;

/** Reads one CSV file: quotation marks, either kind of line end, and bounded memory whatever comes. */
final class CsvFile {

    static final int LONGEST_CELL = 1 << 20;

    private final SourceLayout layout;
    private final CsvRows rows;

    /** A file of ours, with commas and in UTF-8. */
    CsvFile(String dataset, String file, RowReceiver receiver, Runnable tick) {
        this(SourceLayout.PLAIN, dataset, file, receiver, tick);
    }

    CsvFile(SourceLayout layout, String dataset, String file, RowReceiver receiver, Runnable tick) {
        this.layout = layout;
        this.rows = new CsvRows(layout.headRow(), dataset, file, receiver, tick);
    }

    void read(InputStream bytes) throws IOException {
        try (CsvText text = new CsvText(bytes, layout.encoding());
                CsvReader<Long> reader = parser(layout.delimiter()).build(rows, text);
                CloseableIterator<Long> iterator = reader.iterator()) {
            while (iterator.hasNext()) {
                iterator.next();
            }
            if ((text.quotes() - rows.looseQuotes()) % 2 != 0) {
                throw rows.refused(
                        rows.complete(),
                        "a quotation mark is opened there and never closed; close it, or double it if it is meant");
            }
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        } catch (CsvParseException e) {
            throw translated(e);
        }
        if (rows.complete() < layout.headRow()) {
            throw rows.refused(0, endsEarly());
        }
    }

    private String endsEarly() {
        return rows.complete() == 0
                ? "the file is empty; its first row must name the columns ('export --template' writes them)"
                : "it ends after row %d, but row %d must name the columns; see whether it was cut off"
                        .formatted(rows.complete(), layout.headRow());
    }

    // rows of another length are told to the receiver, which knows what a row should have
    private static CsvReader.CsvReaderBuilder parser(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_CELL);
    }

    private RuntimeException translated(CsvParseException e) {
        Throwable cause = e.getCause();
        if (cause instanceof CsvParseException) {
            String message = String.valueOf(cause.getMessage());
            return rows.refused(
                    rows.complete() + 1,
                    message.startsWith("The maximum buffer size")
                            ? "a cell is longer than %d characters, or a quotation mark is never closed"
                                    .formatted(LONGEST_CELL)
                            : "letters follow a closing quotation mark; double the marks inside a text");
        }
        if (cause instanceof FileRefused
                || cause instanceof Rejections.TooMany
                || cause instanceof CancellationException) {
            return (RuntimeException) cause;
        }
        return cause instanceof RuntimeException other ? other : new IllegalStateException(cause);
    }
}

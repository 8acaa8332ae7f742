package org.missionbench.platform.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;

/** Reads one CSV file: commas, quotation marks, UTF-8, either kind of line end, and bounded memory whatever comes. */
final class CsvFile {

    static final int LONGEST_CELL = 1 << 20;

    private final CsvRows rows;

    CsvFile(String dataset, String file, RowReceiver receiver, Runnable tick) {
        this.rows = new CsvRows(dataset, file, receiver, tick);
    }

    void read(InputStream bytes) throws IOException {
        try (CsvText text = new CsvText(bytes);
                CsvReader<Long> reader = parser().build(rows, text);
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
        if (rows.complete() == 0) {
            throw rows.refused(
                    0, "the file is empty; its first row must name the columns ('export --template' writes them)");
        }
    }

    // rows of another length are told to the receiver, which knows what a row should have
    private static CsvReader.CsvReaderBuilder parser() {
        return CsvReader.builder()
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

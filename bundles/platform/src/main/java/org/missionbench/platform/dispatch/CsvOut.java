package org.missionbench.platform.dispatch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;

/** Writes one dataset as CSV: UTF-8, line feeds, quotation marks only where a cell needs them. */
final class CsvOut implements AutoCloseable {

    private final DatasetShape shape;
    private final Path file;
    private final MessageDigest digest;
    private final CsvWriter csv;
    private final List<ColumnShape> columns;
    private final String[] cells;
    private long rows;

    CsvOut(DatasetShape shape, Path file) throws IOException {
        this.shape = shape;
        this.file = file;
        this.digest = sha256();
        this.columns = shape.columns();
        this.cells = new String[columns.size()];
        OutputStream out =
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), digest);
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(columns.stream().map(ColumnShape::name).toList());
    }

    void row(@Nullable Object[] values) {
        for (int at = 0; at < cells.length; at++) {
            cells[at] = columns.get(at).format(values[at]);
        }
        csv.writeRecord(cells);
        rows++;
    }

    long rows() {
        return rows;
    }

    /** What was written; call it after {@link #close}. */
    Written written() throws IOException {
        return new Written(shape, rows, Files.size(file), HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

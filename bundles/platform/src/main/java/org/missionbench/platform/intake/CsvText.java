package org.missionbench.platform.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/**
 * The text of a CSV file: without the mark some programs put before it, and with its quotation marks counted, because
 * the parser takes a text that is never closed for one that ends with the file.
 */
final class CsvText extends FilterReader {

    private static final char MARK = '\uFEFF';

    private boolean begun;
    private long quotes;

    // what is not in the encoding arrives as U+FFFD, so that the cell it stands in can be named
    CsvText(InputStream bytes, Charset encoding) {
        super(new InputStreamReader(bytes, encoding));
    }

    long quotes() {
        return quotes;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = readOn(in, buffer, offset, length);
        for (int at = offset; at < offset + count; at++) {
            if (buffer[at] == '"') {
                quotes++;
            }
        }
        return count;
    }

    private int readOn(Reader source, char[] buffer, int offset, int length) throws IOException {
        int count = source.read(buffer, offset, length);
        if (begun || count < 1) {
            return count;
        }
        begun = true;
        if (buffer[offset] != MARK) {
            return count;
        }
        System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
        return count == 1 ? readOn(source, buffer, offset, length) : count - 1;
    }
}

package org.missionbench.platform.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Takes the parser's cells without making a text of each, and counts rows as a spreadsheet does. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<Long> {

    private static final int TICKS = 1023;
    private static final int MOST_CELLS = 1000;

    private final int headRow;
    private final String dataset;
    private final String file;
    private final RowReceiver receiver;
    private final Runnable tick;
    private final List<String> head = new ArrayList<>();
    private long complete;
    private long looseQuotes;
    private boolean blank;

    CsvRows(int headRow, String dataset, String file, RowReceiver receiver, Runnable tick) {
        this.headRow = headRow;
        this.dataset = dataset;
        this.file = file;
        this.receiver = receiver;
        this.tick = tick;
    }

    /** How many rows have been read to their end. */
    long complete() {
        return complete;
    }

    FileRefused refused(long row, String reason) {
        return new FileRefused(new Rejection(dataset, file, row, "", "", reason));
    }

    /** Quotation marks in the middle of cells that do not begin with one. */
    long looseQuotes() {
        return looseQuotes;
    }

    @Override
    protected void handleBegin(long line) {
        blank = false;
        if ((complete & TICKS) == 0) {
            tick.run();
        }
    }

    @Override
    protected void handleEmpty() {
        blank = true;
    }

    @Override
    protected void handleField(int at, char[] buffer, int offset, int length, boolean quoted) {
        if (!quoted) {
            countLoose(buffer, offset, length);
        }
        if (complete < headRow - 1) {
            return;
        }
        if (complete == headRow - 1) {
            head.add(new String(buffer, offset, Math.min(length, CsvFile.LONGEST_CELL)));
        } else {
            receiver.cell(at, buffer, offset, length);
        }
        if (at >= MOST_CELLS) {
            throw refused(complete + 1, "more than %d cells; is this a CSV file?".formatted(MOST_CELLS));
        }
    }

    @Override
    protected Long buildRecord() {
        long row = complete + 1;
        if (row == headRow) {
            receiver.head(head);
        } else if (!blank && row > headRow) {
            receiver.endRow(row, getFieldCount());
        }
        complete = row;
        return row;
    }

    private void countLoose(char[] buffer, int offset, int length) {
        for (int at = offset; at < offset + length; at++) {
            if (buffer[at] == '"') {
                looseQuotes++;
            }
        }
    }
}

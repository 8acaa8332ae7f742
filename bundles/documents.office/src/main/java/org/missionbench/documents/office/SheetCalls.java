package org.missionbench.documents.office;

import java.util.List;
import org.missionbench.contracts.intake.SheetFormat;

/** Hands rows on and remembers whether it was the receiver that failed, not the file. */
final class SheetCalls {

    private final SheetFormat.RowReader reader;
    private boolean calling;

    SheetCalls(SheetFormat.RowReader reader) {
        this.reader = reader;
    }

    void row(String sheet, long rowNumber, List<String> cells) {
        calling = true;
        reader.row(sheet, rowNumber, cells);
        calling = false;
    }

    boolean failed() {
        return calling;
    }
}

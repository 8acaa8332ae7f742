package org.missionbench.platform.intake;

import java.util.ArrayList;
import java.util.List;

/** Hands whole rows as texts to somebody who wants only a few of them. */
final class RowPicker implements RowReceiver {

    private final Picked picked;
    private final List<String> cells = new ArrayList<>();
    private List<String> names = List.of();

    RowPicker(Picked picked) {
        this.picked = picked;
    }

    /** Looks at a row. */
    interface Picked {
        void row(List<String> names, List<String> cells, long row);
    }

    @Override
    public void head(List<String> headNames) {
        names = List.copyOf(headNames);
    }

    @Override
    public void cell(int at, char[] buffer, int offset, int length) {
        cells.add(new String(buffer, offset, length));
    }

    @Override
    public void endRow(long row, int count) {
        picked.row(names, List.copyOf(cells), row);
        cells.clear();
    }
}

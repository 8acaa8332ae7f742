package org.missionbench.platform.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Hands rows on, corrected ones in the place of those that were rejected. */
final class CorrectedReceiver implements RowReceiver {

    private final RowReceiver next;
    private final CorrectedRows.OfOne corrections;
    private final Set<Long> used;
    private final List<String> cells = new ArrayList<>();

    CorrectedReceiver(RowReceiver next, CorrectedRows.OfOne corrections, Set<Long> used) {
        this.next = next;
        this.corrections = corrections;
        this.used = used;
    }

    @Override
    public void head(List<String> names) {
        List<String> expected =
                names.stream().filter(name -> !Head.ABOUT_ROWS.contains(name)).toList();
        if (!expected.equals(corrections.head())) {
            throw new FileRefused(new Rejection(
                    "",
                    corrections.file(),
                    1,
                    "",
                    "",
                    "the columns are %s, but those of the rows it corrects are %s; leave them as --rejected wrote them"
                            .formatted(String.join(",", corrections.head()), String.join(",", expected))));
        }
        next.head(names);
    }

    @Override
    public void cell(int at, char[] buffer, int offset, int length) {
        cells.add(new String(buffer, offset, length));
    }

    @Override
    public void endRow(long row, int count) {
        CorrectedRows.Corrected corrected = corrections.rows().get(row);
        if (corrected != null) {
            used.add(row);
            checkSame(row, corrected);
        }
        List<String> sent = corrected == null ? cells : corrected.cells();
        for (int at = 0; at < sent.size(); at++) {
            char[] text = sent.get(at).toCharArray();
            next.cell(at, text, 0, text.length);
        }
        next.endRow(row, sent.size());
        cells.clear();
    }

    private void checkSame(long row, CorrectedRows.Corrected corrected) {
        if (!RejectedOrigin.mark(cells).equals(corrected.origin().mark())) {
            throw new FileRefused(Rejection.ofFile(
                    "",
                    corrections.file(),
                    "row %d is not the one that was rejected; the file was changed since: import it again with --rejected, and correct what comes back"
                            .formatted(row)));
        }
    }
}

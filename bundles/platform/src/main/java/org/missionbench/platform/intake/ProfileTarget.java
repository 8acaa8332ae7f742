package org.missionbench.platform.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.missionbench.contracts.dataset.ValueRejected;
import org.missionbench.platform.profile.SourceRow;
import org.missionbench.platform.profile.TargetRows;

/** Makes the rows of one dataset of a source's rows. */
final class ProfileTarget {

    private final String profile;
    private final TargetRows rows;
    private final RowReceiver receiver;
    private final List<ProfileCell> cells;
    private final List<String> texts = new ArrayList<>();
    private final Set<List<String>> sent = new HashSet<>();
    private char[] buffer = new char[256];
    private boolean begun;

    ProfileTarget(String profile, TargetRows rows, RowReceiver receiver) {
        this.profile = profile;
        this.rows = rows;
        this.receiver = receiver;
        this.cells = rows.cells().stream().map(ProfileCell::new).toList();
    }

    /** Takes note of a cell that cannot be made. */
    interface Refusals {
        void refused(TargetRows rows, List<String> heads, String reason);
    }

    void make(SourceRow row, long number, Refusals refusals) {
        boolean right = true;
        texts.clear();
        for (ProfileCell cell : cells) {
            try {
                texts.add(cell.text(row));
            } catch (ValueRejected e) {
                refusals.refused(rows, cell.rule().heads(), String.valueOf(e.getMessage()));
                right = false;
            }
        }
        if (right) {
            send(number);
        }
    }

    private void send(long number) {
        if (!begun) {
            begin();
        }
        if (rows.once() && !sent.add(List.copyOf(texts))) {
            return;
        }
        for (int at = 0; at < texts.size(); at++) {
            String text = texts.get(at);
            int length = text.length();
            if (length > buffer.length) {
                buffer = new char[2 * length];
            }
            text.getChars(0, length, buffer, 0);
            receiver.cell(at, buffer, 0, length);
        }
        receiver.endRow(number, texts.size());
    }

    // what is wrong with the columns is the profile's fault, not the file's
    private void begin() {
        try {
            receiver.head(rows.columns());
            begun = true;
        } catch (FileRefused e) {
            String reason = e.rejection().reason().replace("the head lacks", "its columns lack");
            throw new FileRefused(Rejection.ofFile(rows.dataset(), "profile " + profile, reason));
        }
    }
}

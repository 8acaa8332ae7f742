package org.missionbench.platform.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.intake.SheetFormat;

/**
 * A spreadsheet with one sheet for each dataset.
 *
 * @param file where it is
 * @param format reads it
 */
record SheetDelivery(Path file, SheetFormat format) implements Delivery {

    @Override
    public void read(Receivers receivers, Progress progress) throws IOException {
        String name = String.valueOf(file.getFileName());
        Map<String, OpenSheet> sheets = new HashMap<>();
        try {
            format.read(file, (sheet, row, cells) -> {
                OpenSheet open = sheets.computeIfAbsent(
                        sheet, absent -> new OpenSheet(sheet, name + " sheet " + sheet, receivers));
                open.row(row, cells);
                progress.at("reading " + name + " sheet " + sheet, row, 0);
            });
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            String once = why.startsWith(name + " ") ? why.substring(name.length() + 1) : why;
            receivers.refused(Rejection.ofFile("", name, once));
        }
    }

    /** A sheet of which rows have come; after a refusal the others are passed over. */
    private static final class OpenSheet {

        private final String label;
        private final Receivers receivers;
        private final Optional<RowReceiver> receiver;
        private int columns;
        private boolean refused;

        OpenSheet(String dataset, String label, Receivers receivers) {
            this.label = label;
            this.receivers = receivers;
            this.receiver = open(dataset);
        }

        private Optional<RowReceiver> open(String dataset) {
            try {
                return receivers.open(dataset, label);
            } catch (FileRefused e) {
                receivers.refused(e.rejection());
                return Optional.empty();
            }
        }

        void row(long row, List<String> cells) {
            int filled = cells.size();
            while (filled > 0 && cells.get(filled - 1).isEmpty()) {
                filled--;
            }
            if (filled == 0 || refused || receiver.isEmpty()) {
                return;
            }
            try {
                take(receiver.get(), row, cells.subList(0, filled));
            } catch (FileRefused e) {
                receivers.refused(e.rejection());
                refused = true;
            }
        }

        private void take(RowReceiver rows, long row, List<String> cells) {
            if (columns == 0) {
                columns = cells.size();
                rows.head(cells);
                return;
            }
            // a spreadsheet does not keep empty cells at the end of a row
            int count = Math.max(columns, cells.size());
            for (int at = 0; at < count; at++) {
                char[] text = at < cells.size() ? cells.get(at).toCharArray() : new char[0];
                rows.cell(at, text, 0, text.length);
            }
            rows.endRow(row, count);
        }
    }
}

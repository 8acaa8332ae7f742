package org.missionbench.platform.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.intake.SheetFormat;
import org.missionbench.platform.PackageSheet;

/**
 * A spreadsheet with one sheet for each dataset.
 *
 * @param file where it is
 * @param format reads it
 * @param scope what it says about its mission and period
 */
record SheetDelivery(Path file, SheetFormat format, SheetScope scope) implements Delivery {

    @Override
    public Optional<String> mission() {
        return scope.said("mission");
    }

    @Override
    public Optional<String> period() {
        return scope.said("period");
    }

    @Override
    public String descriptor() {
        return file.getFileName() + " sheet " + PackageSheet.NAME;
    }

    @Override
    public void read(Receivers receivers, Progress progress) throws IOException {
        String name = String.valueOf(file.getFileName());
        Map<String, OpenSheet> sheets = new HashMap<>();
        try {
            format.read(file, (sheet, row, cells) -> {
                if (sheet.equals(PackageSheet.NAME)) {
                    return;
                }
                OpenSheet open = sheets.computeIfAbsent(
                        sheet, absent -> new OpenSheet(sheet, name + " sheet " + sheet, receivers));
                open.row(row, cells);
                progress.at("reading " + name + " sheet " + sheet, row, 0);
            });
        } catch (IOException e) {
            receivers.refused(damaged(file, e).rejection());
        }
    }

    static FileRefused damaged(Path file, IOException e) {
        String name = String.valueOf(file.getFileName());
        String why = String.valueOf(e.getMessage());
        return new FileRefused(
                name, why.startsWith(name) ? why.substring(name.length()).replaceFirst("^:? ", "") : why);
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

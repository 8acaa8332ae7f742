package org.missionbench.platform.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.intake.SheetFormat;
import org.missionbench.platform.profile.SourceLayout;

/**
 * The rows of another system's file, as they stand there.
 *
 * @param file where it is
 * @param name how the rows are called: {@code profile:} and the profile's name
 * @param layout what kind of file it is
 * @param format reads it when it is a workbook
 * @param origin what a file of rejected rows says of itself
 * @param hash of what was read
 */
record SourceDelivery(
        Path file,
        String name,
        SourceLayout layout,
        Optional<SheetFormat> format,
        Optional<RejectedOrigin> origin,
        ReadHash hash)
        implements Delivery {

    @Override
    public Optional<String> mission() {
        return origin.map(RejectedOrigin::mission);
    }

    @Override
    public Optional<String> period() {
        return origin.map(RejectedOrigin::period);
    }

    @Override
    public String descriptor() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public boolean isHashedWhenRead() {
        return format.isEmpty();
    }

    @Override
    public Optional<String> sha256() {
        return hash.known();
    }

    @Override
    public void read(Receivers receivers, Progress progress) throws IOException {
        String label = descriptor();
        try {
            Optional<RowReceiver> receiver = receivers.open(name, label);
            if (receiver.isPresent() && format.isPresent()) {
                readSheet(format.get(), label, receiver.get(), progress);
            } else if (receiver.isPresent()) {
                readText(label, receiver.get(), progress);
            }
        } catch (FileRefused e) {
            receivers.refused(e.rejection());
        }
    }

    private void readText(String label, RowReceiver receiver, Progress progress) throws IOException {
        long size = Files.size(file);
        try (CountedBytes bytes = new CountedBytes(Files.newInputStream(file))) {
            hash.of(bytes, in -> new CsvFile(
                            layout, name, label, receiver, () -> progress.at("reading " + label, bytes.count(), size))
                    .read(in));
        }
    }

    private void readSheet(SheetFormat format, String label, RowReceiver receiver, Progress progress) {
        SheetRows rows = new SheetRows(layout.headRow(), receiver);
        TreeSet<String> sheets = new TreeSet<>();
        try {
            format.read(file, (sheet, row, cells) -> {
                sheets.add(sheet);
                if (layout.sheet().isEmpty() ? sheets.size() == 1 : sheet.equals(layout.sheet())) {
                    rows.row(row, cells);
                    progress.at("reading " + label, row, 0);
                }
            });
        } catch (IOException e) {
            throw SheetDelivery.damaged(file, e);
        }
        if (layout.sheet().isEmpty() && sheets.size() > 1) {
            throw new FileRefused(
                    label,
                    "it has the sheets %s; name the one to read as file.sheet in the profile"
                            .formatted(String.join(", ", sheets)));
        }
        if (!rows.isBegun()) {
            throw new FileRefused(
                    label,
                    sheets.isEmpty()
                                    || sheets.contains(layout.sheet())
                                    || layout.sheet().isEmpty()
                            ? "row %d must name the columns, but nothing is written there".formatted(layout.headRow())
                            : "there is no sheet '%s'; it has %s".formatted(layout.sheet(), String.join(", ", sheets)));
        }
    }

    /** Hands the rows of one sheet on, from its head on. */
    private static final class SheetRows {

        private final int headRow;
        private final RowReceiver receiver;
        private int columns;

        SheetRows(int headRow, RowReceiver receiver) {
            this.headRow = headRow;
            this.receiver = receiver;
        }

        boolean isBegun() {
            return columns > 0;
        }

        void row(long row, List<String> cells) {
            int filled = cells.size();
            while (filled > 0 && cells.get(filled - 1).isEmpty()) {
                filled--;
            }
            if (row == headRow) {
                columns = filled;
                receiver.head(cells.subList(0, filled));
            } else if (row > headRow && columns > 0 && filled > 0) {
                send(row, cells, Math.max(columns, filled));
            }
        }

        // a spreadsheet does not keep empty cells at the end of a row
        private void send(long row, List<String> cells, int count) {
            for (int at = 0; at < count; at++) {
                char[] text = at < cells.size() ? cells.get(at).toCharArray() : new char[0];
                receiver.cell(at, text, 0, text.length);
            }
            receiver.endRow(row, count);
        }
    }
}

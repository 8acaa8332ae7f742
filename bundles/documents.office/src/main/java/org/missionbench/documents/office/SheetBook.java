package org.missionbench.documents.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.intake.Sheet;

/** A workbook with the rows of datasets, or without rows as a template. Large ones pass through temporary files. */
final class SheetBook {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_NAME = 31;
    private static final List<Integer> HELP_WIDTHS = List.of(26, 26, 32, 80, 8, 26);

    private final List<Sheet> sheets;

    SheetBook(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    void write(OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream(1 << 16);
        try (SXSSFWorkbook file = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            file.setCompressTempFiles(true);
            // parts of more than 4 GB do not occur, and not every reader understands the other form
            file.setZip64Mode(Zip64Mode.AsNeeded);
            OfficeProperties.setFixed(file.getXSSFWorkbook().getProperties(), "Missionbench");
            SheetStyles styles = new SheetStyles(file);
            SheetChoices choices = new SheetChoices(file);
            for (Sheet sheet : sheets) {
                new SheetOfRows(create(file, sheet.shape().name()), sheet, styles, choices).write();
            }
            writeHelp(file.createSheet("Help"), styles);
            choices.hide();
            file.write(written);
        }
        OfficeFile.copy(written.toByteArray(), out);
    }

    private static SXSSFSheet create(SXSSFWorkbook file, String name) throws IOException {
        if (name.length() > LONGEST_NAME) {
            throw new IOException("'%s' has %d characters, but the name of a sheet has at most %d: use CSV for it"
                    .formatted(name, name.length(), LONGEST_NAME));
        }
        return file.createSheet(name);
    }

    private void writeHelp(SXSSFSheet help, SheetStyles styles) {
        styles.writeHeads(help.createRow(0), "Sheet", "Column", "Meaning", "What to write", "Needed", "Example");
        int row = 1;
        for (Sheet sheet : sheets) {
            DatasetShape shape = sheet.shape();
            styles.writeHeads(help.createRow(row++), shape.name(), "", shape.title(), shape.help());
            for (ColumnShape column : shape.columns()) {
                styles.writeTexts(help.createRow(row++), help(column));
            }
        }
        for (int at = 0; at < HELP_WIDTHS.size(); at++) {
            help.setColumnWidth(at, HELP_WIDTHS.get(at) * 256);
        }
        help.createFreezePane(0, 1);
    }

    private static String[] help(ColumnShape column) {
        String example =
                column.declaration() == null ? "" : column.declaration().example();
        String needed = column.required() ? "yes" : "no";
        return new String[] {"", column.name(), column.label(), column.help(), needed, example};
    }
}

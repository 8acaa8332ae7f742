package org.missionbench.documents.office;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.ColumnType;
import org.missionbench.contracts.intake.Sheet;

/** One sheet: the names of the columns with their help, and the rows. */
final class SheetOfRows {

    private static final int MEASURED_ROWS = 500;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 50;
    private static final int EXACT_DIGITS = 15;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final SXSSFSheet written;
    private final Sheet sheet;
    private final SheetStyles styles;
    private final SheetChoices choices;

    SheetOfRows(SXSSFSheet written, Sheet sheet, SheetStyles styles, SheetChoices choices) {
        this.written = written;
        this.sheet = sheet;
        this.styles = styles;
        this.choices = choices;
    }

    void write() {
        List<ColumnShape> columns = sheet.shape().columns();
        styles.writeHeads(
                written.createRow(0), columns.stream().map(ColumnShape::name).toArray(String[]::new));
        for (int at = 0; at < columns.size(); at++) {
            explain(columns.get(at), at);
        }
        written.createFreezePane(0, 1);
        for (int at = 0; at < sheet.rows().size(); at++) {
            SXSSFRow row = written.createRow(at + 1);
            List<String> cells = sheet.rows().get(at);
            for (int column = 0; column < cells.size(); column++) {
                write(row.createCell(column), columns.get(column), cells.get(column));
            }
        }
    }

    private void explain(ColumnShape column, int at) {
        written.setColumnWidth(at, (Math.max(longest(at), column.name().length()) + 4) * 256);
        written.setDefaultColumnStyle(at, styles.of(format(column)));
        ClientAnchor anchor = written.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(at);
        anchor.setCol2(at + 4);
        anchor.setRow1(1);
        anchor.setRow2(7);
        Comment comment = written.createDrawingPatriarch().createCellComment(anchor);
        comment.setAddress(0, at);
        comment.setString(new XSSFRichTextString(help(column)));
        choices.offer(written, at, choices(column), column.references().isEmpty());
    }

    // the first rows are enough to see how wide a column is
    private int longest(int at) {
        return sheet.rows().stream()
                .limit(MEASURED_ROWS)
                .mapToInt(row -> at < row.size() ? row.get(at).length() : 0)
                .map(length -> Math.min(length, WIDEST))
                .reduce(NARROWEST, Math::max);
    }

    private List<String> choices(ColumnShape column) {
        return switch (column.type()) {
            case CHOICE -> column.choices();
            case YES_NO -> List.of("yes", "no");
            default -> sheet.allowed().getOrDefault(column.name(), List.of());
        };
    }

    private static String help(ColumnShape column) {
        String example =
                column.declaration() == null ? "" : column.declaration().example();
        return column.label() + "\n" + column.help()
                + (column.required() ? "\nNeeded in every row." : "\nMay be empty.")
                + (example.isEmpty() ? "" : "\nExample: " + example);
    }

    // a month or a period in a cell of any other format would be taken for a date
    private static String format(ColumnShape column) {
        return switch (column.type()) {
            case WHOLE_NUMBER -> "0";
            case DECIMAL -> column.decimals() == 0 ? "0" : "0." + "0".repeat(column.decimals());
            case AMOUNT -> "0.00";
            case DATE -> SheetStyles.DATE;
            default -> SheetStyles.TEXT;
        };
    }

    private void write(Cell cell, ColumnShape column, String text) {
        boolean done = text.isEmpty() || isNumber(column.type()) && writeNumber(cell, text);
        done = done || column.type() == ColumnType.DATE && writeDate(cell, text);
        if (!done) {
            cell.setCellStyle(styles.of(SheetStyles.TEXT));
            cell.setCellValue(text);
        }
    }

    private static boolean isNumber(ColumnType type) {
        return type == ColumnType.AMOUNT || type == ColumnType.DECIMAL || type == ColumnType.WHOLE_NUMBER;
    }

    // a spreadsheet keeps fifteen digits: what has more stays text and loses none
    private boolean writeNumber(Cell cell, String text) {
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,12})?")) {
            return false;
        }
        BigDecimal value = new BigDecimal(text);
        if (value.precision() > EXACT_DIGITS || !value.toPlainString().equals(text)) {
            return false;
        }
        cell.setCellStyle(styles.ofDecimals(value.scale()));
        cell.setCellValue(value.doubleValue());
        return true;
    }

    // before March 1900 the days of spreadsheets are off by one
    private boolean writeDate(Cell cell, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isBefore(FIRST_DAY)) {
                return false;
            }
            cell.setCellStyle(styles.of(SheetStyles.DATE));
            cell.setCellValue(day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}

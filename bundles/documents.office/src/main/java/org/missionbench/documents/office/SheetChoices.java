package org.missionbench.documents.office;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Drop-down lists. The values stand on a hidden sheet, because a list within a cell's rule is limited to a line. */
final class SheetChoices {

    private static final String LISTS = "_lists";
    private static final int LAST_ROW = 200_000;

    private final SXSSFWorkbook file;
    private final XSSFSheet lists;
    private int column;

    SheetChoices(SXSSFWorkbook file) {
        this.file = file;
        this.lists = file.getXSSFWorkbook().createSheet(LISTS);
    }

    /**
     * Offers values in a column of a sheet, below its head.
     *
     * @param closed whether there are no others; keys of another dataset may still be added there
     */
    void offer(SXSSFSheet sheet, int at, List<String> values, boolean closed) {
        if (values.isEmpty()) {
            return;
        }
        for (int row = 0; row < values.size(); row++) {
            var written = lists.getRow(row) == null ? lists.createRow(row) : lists.getRow(row);
            written.createCell(column).setCellValue(values.get(row));
        }
        String letters = CellReference.convertNumToColString(column++);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint =
                helper.createFormulaListConstraint("%s!$%s$1:$%s$%d".formatted(LISTS, letters, letters, values.size()));
        DataValidation rule = helper.createValidation(constraint, new CellRangeAddressList(1, LAST_ROW, at, at));
        rule.setShowErrorBox(true);
        rule.setErrorStyle(closed ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        rule.createErrorBox(
                "Not in the list",
                closed
                        ? "Choose one of the values of the list."
                        : "Choose one of the list, or add it to its own sheet.");
        sheet.addValidationData(rule);
    }

    /** Puts the lists behind the sheets that people fill in. */
    void hide() {
        file.setSheetOrder(LISTS, file.getNumberOfSheets() - 1);
        file.setActiveSheet(0);
        file.setSelectedTab(0);
        file.setSheetHidden(file.getSheetIndex(LISTS), true);
    }
}

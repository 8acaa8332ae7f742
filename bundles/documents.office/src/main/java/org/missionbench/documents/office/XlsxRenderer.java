package org.missionbench.documents.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.missionbench.contracts.content.BlockRenderer;
import org.missionbench.contracts.content.Document;
import org.osgi.service.component.annotations.Component;

/** Renders a document as a workbook: one sheet for each table, with live formulas, and one for the text. */
@Component(property = "format=xlsx")
public class XlsxRenderer implements BlockRenderer {

    @Override
    public String id() {
        return "documents/xlsx";
    }

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void render(Document document, OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream(1 << 18);
        try (XSSFWorkbook file = new XSSFWorkbook()) {
            OfficeProperties.set(file.getProperties(), document);
            new XlsxBook(file, document).write();
            file.write(written);
        }
        OfficeFile.copy(written.toByteArray(), out);
    }
}

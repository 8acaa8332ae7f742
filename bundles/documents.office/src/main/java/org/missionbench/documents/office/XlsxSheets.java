package org.missionbench.documents.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.missionbench.contracts.intake.Sheet;
import org.missionbench.contracts.intake.SheetFormat;
import org.osgi.service.component.annotations.Component;

/** Rows of datasets in workbooks: one sheet for each dataset, with help and choices for people who fill it in. */
@Component
public class XlsxSheets implements SheetFormat {

    @Override
    public String id() {
        return "documents/xlsx-sheets";
    }

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public void read(Path file, SheetFormat.RowReader reader) throws IOException {
        new SheetFile(file).read(reader);
    }

    @Override
    public void write(List<Sheet> sheets, OutputStream out) throws IOException {
        new SheetBook(sheets).write(out);
    }
}

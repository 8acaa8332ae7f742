package org.missionbench.documents.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.missionbench.contracts.content.BlockRenderer;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Document.Part;
import org.osgi.service.component.annotations.Component;

/** Renders a document as a text file that an officer can go on editing. */
@Component(property = "format=docx")
public class DocxRenderer implements BlockRenderer {

    @Override
    public String id() {
        return "documents/docx";
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void render(Document document, OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream(1 << 18);
        try (XWPFDocument file = new XWPFDocument()) {
            DocxFrame frame = new DocxFrame(file, document);
            DocxNumbers numbers = frame.prepare();
            DocxContents contents = new DocxContents(file, document);
            DocxBlocks blocks = new DocxBlocks(file, numbers, contents.areWorthAPage());
            if (contents.areWorthAPage()) {
                contents.write();
            }
            for (Part part : document.parts()) {
                blocks.write(part);
            }
            frame.finish();
            file.write(written);
        }
        OfficeFile.copy(written.toByteArray(), out);
    }
}

package org.missionbench.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.missionbench.contracts.content.BlockRenderer;
import org.missionbench.contracts.content.Document;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Renders a document as a tagged PDF that can be archived, from the page that the HTML renderer makes of it. */
@Component(property = "format=pdf")
public class PdfRenderer implements BlockRenderer {

    private final BlockRenderer html;

    /** Takes the renderer whose pages it prints. */
    @Activate
    public PdfRenderer(@Reference(target = "(format=html)") BlockRenderer html) {
        this.html = html;
    }

    @Override
    public String id() {
        return "documents/pdf";
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void render(Document document, OutputStream out) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream(1 << 18);
        html.render(document, page);
        new PdfPrinter().print(new PrintPage(page.toByteArray(), document.cover()), out);
    }
}

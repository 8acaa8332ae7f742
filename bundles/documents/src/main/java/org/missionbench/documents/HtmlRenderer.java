package org.missionbench.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.missionbench.contracts.content.BlockRenderer;
import org.missionbench.contracts.content.Document;
import org.osgi.service.component.annotations.Component;

/** Renders a document as one HTML file, which is well-formed XML too, so that others can make more of it. */
@Component(property = "format=html")
public class HtmlRenderer implements BlockRenderer {

    @Override
    public String id() {
        return "documents/html";
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void render(Document document, OutputStream out) throws IOException {
        out.write(new HtmlPage(document, style()).write().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String style() throws IOException {
        try (InputStream style = Objects.requireNonNull(HtmlRenderer.class.getResourceAsStream("report.css"))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

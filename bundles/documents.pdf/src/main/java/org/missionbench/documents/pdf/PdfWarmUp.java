package org.missionbench.documents.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.content.BlockRenderer;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Document.Part;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Paragraph;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints one small page in the background, so that the first person who asks for a PDF does not wait for fonts and
 * classes. It exists only where its configuration does: a single command should not pay for it.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.missionbench.documents.pdf",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public class PdfWarmUp {

    private static final Logger log = LoggerFactory.getLogger(PdfWarmUp.class);

    /** What an administrator may set. */
    public @interface Settings {

        /** Whether to print a page when the bundle starts. */
        boolean warmUp() default false;
    }

    /** Starts printing when the settings say so, and does not wait for it. */
    @Activate
    public PdfWarmUp(@Reference(target = "(format=pdf)") BlockRenderer pdf, Settings settings) {
        if (settings.warmUp()) {
            Thread thread = new Thread(() -> print(pdf), "PDF warm-up");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
    }

    private static void print(BlockRenderer pdf) {
        try {
            pdf.render(page(), OutputStream.nullOutputStream());
        } catch (IOException | RuntimeException e) {
            log.warn("The first page could not be printed in advance; the first PDF will take longer", e);
        }
    }

    private static Document page() {
        Document.Cover cover = new Document.Cover("A/1", "Organization", "", "Title", "", "", Map.of());
        Paragraph paragraph = new Paragraph(true, List.of(new Inline.Words("Text")));
        return new Document(cover, "en", List.of(new Part("1.", paragraph)));
    }
}

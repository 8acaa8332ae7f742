package org.missionbench.documents.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.content.BlockRenderer;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Document.Part;
import org.missionbench.documents.HtmlRenderer;
import org.missionbench.documents.SampleFrameworks;
import org.missionbench.documents.SampleReport;
import org.missionbench.documents.pdf.PdfRenderer;

/** A report of more pages than a real one, with twenty pages of frameworks, in all formats. */
class WholeReportIT {

    private static final double SECONDS = 3;
    private static final int WARM_UP = 3;

    @Test
    void takesLessThanThreeSecondsOfAProcessorWhenWarm() throws IOException {
        Document report = report();
        for (int run = 0; run < WARM_UP; run++) {
            render(report);
        }
        // the time of the processor, because other programs may be running
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        render(report);
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
        assertThat(seconds).isLessThan(SECONDS);
    }

    private static void render(Document report) throws IOException {
        HtmlRenderer html = new HtmlRenderer();
        List<BlockRenderer> renderers = List.of(html, new PdfRenderer(html), new DocxRenderer(), new XlsxRenderer());
        for (BlockRenderer renderer : renderers) {
            renderer.render(report, new ByteArrayOutputStream());
        }
    }

    private static Document report() {
        Document sample = SampleReport.large();
        List<Part> parts = new ArrayList<>(sample.parts());
        for (int at = 1; at <= 4; at++) {
            parts.add(new Part("", SampleFrameworks.of("component-" + at, 45, 1, 2)));
        }
        return new Document(sample.cover(), "en", parts);
    }
}

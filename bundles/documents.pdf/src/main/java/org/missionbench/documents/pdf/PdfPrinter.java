package org.missionbench.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lays a page out on sheets and writes them as PDF/A-3a and PDF/UA-1. */
final class PdfPrinter {

    private static final PdfFonts FONTS = new PdfFonts();

    void print(PrintPage page, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        try (BatikSVGDrawer drawings = new BatikSVGDrawer();
                PdfBoxRenderer renderer = builder(page, drawings).toStream(out).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            new PrintContinued(renderer).write();
            try (PDDocument file = renderer.getPdfDocument()) {
                PdfIdentity.fix(file);
                file.save(out);
            }
        }
        out.flush();
    }

    private static PdfRendererBuilder builder(PrintPage page, BatikSVGDrawer drawings) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useSVGDrawer(drawings);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Missionbench");
        builder.useUnicodeLineBreaker(new LineBreaks(page.language()));
        FONTS.addTo(builder);
        return builder.withW3cDocument(page.prepared(), null);
    }
}

package org.missionbench.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Takes the clock out of a file: the same document gives the same bytes. */
final class PdfIdentity {

    private static final String FIXED = "2000-01-01T00:00:00Z";
    private static final long MILLISECONDS = 946_684_800_000L;

    private PdfIdentity() {}

    static void fix(PDDocument file) throws IOException {
        Calendar moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        moment.setTimeInMillis(MILLISECONDS);
        file.getDocumentInformation().setCreationDate(moment);
        file.setDocumentId(MILLISECONDS);
        PDMetadata metadata = file.getDocumentCatalog().getMetadata();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        metadata.createInputStream().transferTo(read);
        String fixed = read.toString(StandardCharsets.UTF_8)
                .replaceAll("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)", "$1" + FIXED + "$2");
        metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
    }
}

package org.missionbench.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts that are embedded: the same on every machine, whatever is installed there. */
final class PdfFonts {

    private static final int TABLES_AT = 4;
    private static final int FIRST_TABLE = 12;
    private static final int TABLE_LENGTH = 16;

    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    void addTo(PdfRendererBuilder builder) {
        Set<FSFontUseCase> text = EnumSet.of(FSFontUseCase.DOCUMENT);
        add(builder, "Serif-Regular", "Report Serif", 400, FontStyle.NORMAL, text);
        add(builder, "Serif-Bold", "Report Serif", 700, FontStyle.NORMAL, text);
        add(builder, "Serif-Italic", "Report Serif", 400, FontStyle.ITALIC, text);
        add(builder, "Serif-BoldItalic", "Report Serif", 700, FontStyle.ITALIC, text);
        add(builder, "Sans-Regular", "Report Sans", 400, FontStyle.NORMAL, EnumSet.of(FSFontUseCase.SVG));
    }

    private void add(
            PdfRendererBuilder builder,
            String name,
            String family,
            int weight,
            FontStyle style,
            Set<FSFontUseCase> uses) {
        builder.useFont(
                () -> new ByteArrayInputStream(read.computeIfAbsent(name, PdfFonts::read)),
                family,
                weight,
                style,
                true,
                uses);
    }

    private static byte[] read(String name) {
        String resource = "/liberation/Liberation" + name + ".ttf";
        try (InputStream in = Objects.requireNonNull(PdfFonts.class.getResourceAsStream(resource))) {
            byte[] font = in.readAllBytes();
            hideLigatures(font);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // applying the table of substitutions would take most of the time of a rendering, for ligatures nobody misses
    private static void hideLigatures(byte[] font) {
        int tables = ByteBuffer.wrap(font).getShort(TABLES_AT);
        for (int at = 0; at < tables; at++) {
            int tag = FIRST_TABLE + at * TABLE_LENGTH;
            if (new String(font, tag, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                font[tag] = 'X';
            }
        }
    }
}

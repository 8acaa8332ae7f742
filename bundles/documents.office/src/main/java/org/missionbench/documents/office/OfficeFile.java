package org.missionbench.documents.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An office file without the clock: its parts, and the parts of workbooks embedded in it, all bear one time. */
final class OfficeFile {

    // the first moment that a zip file can name, without a time zone
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    // when somebody made an embedded workbook: POI takes the clock for it
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

    private OfficeFile() {}

    /** Writes the same parts in the same order, one at a time, because sheets can be large. */
    static void copy(byte[] file, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(FIRST);
                copy.putNextEntry(entry);
                if (part.getName().endsWith(".xlsx")) {
                    ByteArrayOutputStream inner = new ByteArrayOutputStream();
                    copy(zip.readAllBytes(), inner);
                    inner.writeTo(copy);
                } else if (part.getName().equals(PROPERTIES)) {
                    copy.write(withoutClock(zip.readAllBytes()));
                } else {
                    zip.transferTo(copy);
                }
                copy.closeEntry();
            }
        }
        copy.finish();
        out.flush();
    }

    private static byte[] withoutClock(byte[] properties) {
        String text = new String(properties, StandardCharsets.UTF_8);
        return MOMENT.matcher(text).replaceAll(FIRST + ":00Z").getBytes(StandardCharsets.UTF_8);
    }
}

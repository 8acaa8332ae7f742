package org.missionbench.documents.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An office file without the clock: its parts, and the parts of workbooks embedded in it, all bear one time. */
final class OfficeFile {

    // 1 January 1980, the first moment that a zip file can name, without a time zone
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String TYPES = "[Content_Types].xml";

    private OfficeFile() {}

    /** Writes the same parts in the order of their names, the list of types first, as readers expect it. */
    static void copy(byte[] file, OutputStream out) throws IOException {
        Map<String, byte[]> parts = parts(file);
        ZipOutputStream zip = new ZipOutputStream(out);
        byte[] types = parts.remove(TYPES);
        if (types != null) {
            write(zip, TYPES, types);
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            write(zip, part.getKey(), part.getValue());
        }
        zip.finish();
        out.flush();
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), content(entry.getName(), zip));
            }
        }
        return parts;
    }

    private static byte[] content(String name, InputStream part) throws IOException {
        byte[] content = part.readAllBytes();
        if (!name.endsWith(".xlsx")) {
            return content;
        }
        ByteArrayOutputStream inner = new ByteArrayOutputStream(content.length);
        copy(content, inner);
        return inner.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}

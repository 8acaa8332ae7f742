package org.missionbench.documents.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.missionbench.contracts.content.DocumentReader;
import org.osgi.service.component.annotations.Component;

/** Reads text files of word processors: ours after somebody has edited them, and those of others. */
@Component(property = "format=docx")
public class DocxReader implements DocumentReader {

    private static final int LARGEST_FILE = 256 << 20;

    @Override
    public String id() {
        return "documents/read-docx";
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public List<ReadBlock> read(InputStream in) throws IOException {
        // from a file only the parts that are needed are unpacked
        Path file = Files.createTempFile("missionbench", ".docx");
        try {
            copy(in, file);
            return new DocxBody(DocxParts.open(file)).read();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void copy(InputStream in, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long copied = 0;
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                copied += length;
                if (copied > LARGEST_FILE) {
                    throw new IOException("The file has more than %d MB: take the pictures out and save it again"
                            .formatted(LARGEST_FILE >> 20));
                }
                out.write(buffer, 0, length);
            }
        }
    }
}

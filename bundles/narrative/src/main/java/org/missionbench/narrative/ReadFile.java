package org.missionbench.narrative;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.content.BlockRenderer;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.DocumentReader;
import org.missionbench.contracts.content.DocumentReader.ReadBlock;

/**
 * A file of a word processor that is to be read.
 *
 * @param file where it lies
 * @param readers one for each format
 * @param renderers one for each format
 */
record ReadFile(Path file, List<DocumentReader> readers, List<BlockRenderer> renderers) {

    /** What it holds. */
    List<ReadBlock> blocks() throws CommandRefused {
        DocumentReader reader = reader();
        try (InputStream in = Files.newInputStream(file)) {
            return reader.read(in);
        } catch (NoSuchFileException e) {
            throw new CommandRefused("There is no file %s: check the path".formatted(file));
        } catch (IOException e) {
            throw new CommandRefused(
                    "Cannot read %s: %s; give the DOCX that 'report' wrote, edited".formatted(file, e.getMessage()));
        }
    }

    /** What it would hold if the report were written into it now; empty when nothing writes its format. */
    Optional<List<ReadBlock>> fresh(Document report) throws CommandRefused {
        Optional<BlockRenderer> renderer = renderers.stream()
                .filter(candidate -> candidate.format().equalsIgnoreCase(format()))
                .findFirst();
        if (renderer.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream(1 << 18);
        try {
            renderer.get().render(report, written);
            return Optional.of(reader().read(new ByteArrayInputStream(written.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String format() {
        String name = name();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The file's name without its folder. */
    String name() {
        return String.valueOf(file.getFileName());
    }

    private DocumentReader reader() throws CommandRefused {
        return readers.stream()
                .filter(candidate -> candidate.format().equalsIgnoreCase(format()))
                .findFirst()
                .orElseThrow(() -> new CommandRefused("--read: '%s' cannot be read; formats that can: %s"
                        .formatted(
                                name(),
                                readers.stream()
                                        .map(DocumentReader::format)
                                        .sorted()
                                        .toList())));
    }
}

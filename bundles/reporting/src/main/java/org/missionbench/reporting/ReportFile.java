package org.missionbench.reporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.missionbench.contracts.content.BlockRenderer;
import org.missionbench.contracts.content.Document;

/**
 * A report as a file.
 *
 * @param format the format's name
 * @param path where it lies
 * @param bytes its size
 * @param sha256 its SHA-256, in hexadecimal
 */
record ReportFile(String format, Path path, long bytes, String sha256) {

    /** Writes a document beside its place and moves it there when it is whole. */
    static ReportFile write(BlockRenderer renderer, Document document, Path path) throws IOException {
        Files.createDirectories(path.getParent());
        Path unfinished = path.resolveSibling(
                ".unfinished-%d-%s".formatted(ProcessHandle.current().pid(), path.getFileName()));
        try {
            MessageDigest digest = newDigest();
            try (OutputStream out =
                    new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)), digest)) {
                renderer.render(document, out);
            }
            Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
            return new ReportFile(
                    renderer.format(), path, Files.size(path), HexFormat.of().formatHex(digest.digest()));
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

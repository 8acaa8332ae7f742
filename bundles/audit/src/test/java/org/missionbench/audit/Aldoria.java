package org.missionbench.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A consistent report of a mission that does not exist. */
final class Aldoria {

    private Aldoria() {}

    static String text() {
        try (InputStream in = Aldoria.class.getResourceAsStream("aldoria.txt")) {
            return new String(Objects.requireNonNull(in, "aldoria.txt").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report with one thing changed. */
    static String with(String old, String changed) {
        String text = text();
        if (!text.contains(old)) {
            throw new IllegalArgumentException("aldoria.txt has no '%s'".formatted(old));
        }
        return text.replace(old, changed);
    }
}

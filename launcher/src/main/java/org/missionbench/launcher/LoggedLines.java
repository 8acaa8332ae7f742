package org.missionbench.launcher;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Hands over what is written, line by line. */
final class LoggedLines extends OutputStream {

    private final Consumer<String> sink;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    LoggedLines(Consumer<String> sink) {
        this.sink = sink;
    }

    @Override
    public synchronized void write(int value) {
        if (value == '\n') {
            sink.accept(line.toString(StandardCharsets.UTF_8).stripTrailing());
            line.reset();
        } else {
            line.write(value);
        }
    }
}

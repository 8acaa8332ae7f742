package org.missionbench.launcher;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The messages of a command for a client, who may want no more of it: then the next message stops the command. */
final class Messages extends PrintStream {

    private final Cancellation cancellation;

    Messages(OutputStream client, Cancellation cancellation) {
        super(new BufferedOutputStream(client), false, StandardCharsets.UTF_8);
        this.cancellation = cancellation;
    }

    @Override
    public void print(@Nullable String text) {
        cancellation.check();
        super.print(text);
    }

    @Override
    public void println(@Nullable String text) {
        cancellation.check();
        super.println(text);
    }
}

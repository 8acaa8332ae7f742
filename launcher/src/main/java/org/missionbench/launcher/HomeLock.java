package org.missionbench.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps a second process off a home. The operating system ends it with the process, however that ends. */
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes it; absent when another process has it. */
    static Optional<HomeLock> take(Home home, String purpose) {
        try {
            FileChannel channel =
                    FileChannel.open(home.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            Files.writeString(
                    holderFile(home),
                    "process %d (%s)".formatted(ProcessHandle.current().pid(), purpose));
            return Optional.of(new HomeLock(channel));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock %s".formatted(home.directory()), e);
        }
    }

    /** Who has it, in words. */
    static String holder(Home home) {
        try {
            return Files.readString(holderFile(home));
        } catch (IOException e) {
            return "another process";
        }
    }

    // a file of its own: a locked file cannot be read on every system
    private static Path holderFile(Home home) {
        return home.run().resolve("holder");
    }

    /** Closing the file ends the lock. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

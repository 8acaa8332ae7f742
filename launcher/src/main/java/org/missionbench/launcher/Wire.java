package org.missionbench.launcher;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What client and server say to each other.
 *
 * <p>The request: magic number, token, working directory, terminal flag, words. The answer: frames of a kind, a length
 * and bytes, the last of them the exit status. A byte {@link #CANCEL} after the request, or the end of the connection, asks
 * the command to stop. Texts are a length and UTF-8.
 */
final class Wire {

    static final int OUT = 1;
    static final int ERR = 2;
    static final int EXIT = 3;
    static final int CANCEL = 4;

    private static final int MAGIC = 0x4d425731;
    private static final int LONGEST = 1 << 20;

    private Wire() {}

    /** What a client asks. */
    record Request(String token, Path directory, boolean terminal, List<String> words) {

        void write(DataOutputStream to) throws IOException {
            to.writeInt(MAGIC);
            text(to, token);
            text(to, directory.toString());
            to.writeBoolean(terminal);
            to.writeInt(words.size());
            for (String word : words) {
                text(to, word);
            }
            to.flush();
        }

        static Request read(DataInputStream from) throws IOException {
            if (from.readInt() != MAGIC) {
                throw new IOException("This is no missionbench client of the same version");
            }
            String token = text(from);
            Path directory = Path.of(text(from));
            boolean terminal = from.readBoolean();
            int count = from.readInt();
            List<String> words = new ArrayList<>();
            for (int at = 0; at < count; at++) {
                words.add(text(from));
            }
            return new Request(token, directory, terminal, words);
        }
    }

    private static void text(DataOutputStream to, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        to.writeInt(bytes.length);
        to.write(bytes);
    }

    private static String text(DataInputStream from) throws IOException {
        int length = from.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("A text of %d bytes is announced, at most %d are allowed".formatted(length, LONGEST));
        }
        return new String(from.readNBytes(length), StandardCharsets.UTF_8);
    }
}

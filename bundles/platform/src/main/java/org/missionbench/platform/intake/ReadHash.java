package org.missionbench.platform.intake;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hash of a file, taken while it is read the first time, so that it is that of what was imported. */
final class ReadHash {

    private volatile @Nullable String hash;

    /** Reads bytes to their end. */
    interface Reading {
        void from(InputStream in) throws IOException;
    }

    void of(InputStream bytes, Reading reading) throws IOException {
        if (hash != null) {
            reading.from(bytes);
            return;
        }
        DigestInputStream in = new DigestInputStream(bytes, Sha256.digest());
        reading.from(in);
        hash = HexFormat.of().formatHex(in.getMessageDigest().digest());
    }

    Optional<String> known() {
        return Optional.ofNullable(hash);
    }
}

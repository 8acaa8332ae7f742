package org.missionbench.launcher;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A bundle's jar in memory, with the hash that was compared with what the feature promised. */
final class VerifiedJar {

    private final byte[] bytes;
    private final String sha256;

    VerifiedJar(byte[] bytes, String sha256) {
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    String sha256() {
        return sha256;
    }
}

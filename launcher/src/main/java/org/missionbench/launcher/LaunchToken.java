package org.missionbench.launcher;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret that lets the person who started the workbench in, and no other user of the machine. */
final class LaunchToken {

    private static final int BYTES = 24;

    private LaunchToken() {}

    static String make() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

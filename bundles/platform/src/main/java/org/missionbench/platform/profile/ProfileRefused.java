package org.missionbench.platform.profile;

/** A profile that cannot be used. The message names its file, the place in it, and the remedy. */
public final class ProfileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProfileRefused(String message) {
        super(message);
    }
}

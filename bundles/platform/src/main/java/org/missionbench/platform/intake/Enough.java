package org.missionbench.platform.intake;

/** Everything wanted has been read. */
final class Enough extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Enough() {
        super("", null, false, false);
    }
}

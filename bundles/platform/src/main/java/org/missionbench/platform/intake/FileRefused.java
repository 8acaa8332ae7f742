package org.missionbench.platform.intake;

/** A file that cannot be read any further. It passes through readers that know no checked exception but theirs. */
final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    FileRefused(Rejection rejection) {
        super(rejection.line());
        this.rejection = rejection;
    }

    FileRefused(String file, String reason) {
        this(Rejection.ofFile("", file, reason));
    }

    Rejection rejection() {
        return rejection;
    }
}

package org.missionbench.storage;

/** A disk, file or server that did not do what the store asked. The message is a sentence for an administrator. */
final class StorageFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StorageFailure(String message, Throwable cause) {
        super(message, cause);
    }

    StorageFailure(String message) {
        super(message);
    }
}

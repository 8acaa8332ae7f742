package org.missionbench.platform.intake;

import java.util.Optional;

/** Says who receives the rows of a file. */
@FunctionalInterface
interface Receivers {

    /**
     * Opens a file or sheet.
     *
     * @param dataset name of the dataset it claims to hold
     * @param file how to call it in messages
     * @return empty when nobody wants its rows
     */
    Optional<RowReceiver> open(String dataset, String file);

    /** Takes note that a file cannot be read, or not to its end. */
    default void refused(Rejection rejection) {}
}

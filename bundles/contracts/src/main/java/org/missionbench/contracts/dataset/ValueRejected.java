package org.missionbench.contracts.dataset;

/** A value that a column cannot take. The message says what was found and what to write instead. */
public final class ValueRejected extends Exception {

    private static final long serialVersionUID = 1L;

    /** A rejection whose message names the value and the remedy, but not the place, which only the reader knows. */
    public ValueRejected(String message) {
        super(message);
    }
}

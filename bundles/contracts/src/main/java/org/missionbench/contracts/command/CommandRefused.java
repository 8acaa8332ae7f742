package org.missionbench.contracts.command;

/** A request that makes no sense. The message says what is wrong, with the value, and what to do instead. */
public final class CommandRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** A refusal with a message for the person who asked. */
    public CommandRefused(String message) {
        super(message);
    }
}

package org.missionbench.contracts.command;

/** An operation with typed parameters. One instance serves all callers. */
public interface Command {

    /** A stable id, {@code module/what}: {@code reporting/report}. */
    String id();

    /** Name, help and parameters. */
    CommandShape shape();

    /**
     * Does it.
     *
     * @param arguments what was asked, already checked against the shape
     * @param progress is told what happens during long work
     * @return what came out; bad data is an outcome, not an exception
     * @throws CommandRefused when the request itself makes no sense
     */
    CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused;
}

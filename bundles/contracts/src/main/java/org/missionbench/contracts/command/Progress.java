package org.missionbench.contracts.command;

/** Is told how long work goes on. Implementations decide how often they show it, so tell them often. */
public interface Progress {

    /** Progress nobody watches. */
    Progress NONE = (what, done, total) -> {};

    /**
     * Tells where the work is.
     *
     * @param what what is being done, in a few words: "reading ledger.csv"
     * @param done how much of it is done
     * @param total how much there is; 0 when nobody knows
     * @throws java.util.concurrent.CancellationException when the person who waits wants it to stop
     */
    void at(String what, long done, long total);
}

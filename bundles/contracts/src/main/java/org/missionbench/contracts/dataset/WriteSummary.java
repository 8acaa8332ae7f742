package org.missionbench.contracts.dataset;

import java.util.List;

/**
 * What became of the rows that were put into one dataset.
 *
 * @param added rows with a new key
 * @param changed rows that replaced one with the same key and other values
 * @param unchanged rows that were there already
 * @param removed rows that were taken out
 * @param repeatedTags the tags of rows whose key had been put before in the same transaction, in order; at most 1,000
 */
public record WriteSummary(long added, long changed, long unchanged, long removed, List<Long> repeatedTags) {

    /** Copies. */
    public WriteSummary {
        repeatedTags = List.copyOf(repeatedTags);
    }
}

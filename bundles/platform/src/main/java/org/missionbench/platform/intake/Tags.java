package org.missionbench.platform.intake;

import java.util.List;
import java.util.Map;
import org.missionbench.contracts.dataset.MissingReference;
import org.missionbench.contracts.dataset.WriteSummary;

/**
 * What the store says about rows, which it knows by tags: the file's position and the row's number in one.
 *
 * @param files names of the files by position
 * @param datasets names of their datasets by position
 * @param written what became of the rows, with the tags of repeated ones
 * @param missing references without a row, with a tag each; negative for a row that no file holds
 */
record Tags(
        List<String> files,
        List<String> datasets,
        Map<String, WriteSummary> written,
        Map<MissingReference, Long> missing) {

    private static final int ROW_BITS = 40;

    static long of(int file, long row) {
        return ((long) file << ROW_BITS) | row;
    }

    static long row(long tag) {
        return tag & ((1L << ROW_BITS) - 1);
    }

    String file(long tag) {
        return tag < 0 ? "the store" : files.get((int) (tag >> ROW_BITS));
    }
}

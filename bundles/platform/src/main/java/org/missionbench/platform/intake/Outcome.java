package org.missionbench.platform.intake;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.dataset.MissingReference;
import org.missionbench.contracts.dataset.WriteSummary;

/**
 * How the transaction ended.
 *
 * @param kept whether its rows are in the store now
 * @param broken what went wrong with the machine rather than the data
 * @param written what became of the rows, by dataset
 * @param missing references without a row, with the tag of the first row that refers
 * @param previewed what a kept import would change
 */
record Outcome(
        boolean kept,
        Optional<IOException> broken,
        Map<String, WriteSummary> written,
        Map<MissingReference, Long> missing,
        ImportEffects previewed) {}

package org.missionbench.platform;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.kernel.MeasureKey;

/**
 * All measures of one mission and period, with what went wrong.
 *
 * @param measures by key
 * @param failures one for each source that failed and each key that two sources claim
 */
record MeasureReading(SortedMap<MeasureKey, Measure> measures, List<Finding> failures) {

    MeasureReading {
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
        failures = List.copyOf(failures);
    }
}

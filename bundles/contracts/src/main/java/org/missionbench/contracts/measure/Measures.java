package org.missionbench.contracts.measure;

import java.util.Optional;
import java.util.SortedMap;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;

/** All modules' figures. Provided by the platform. */
public interface Measures {

    /** Every measure of every module present, in the order of keys. */
    SortedMap<MeasureKey, Measure> all(MissionPeriod scope);

    /** The measure with a key; empty when no module present has it. */
    default Optional<Measure> find(MissionPeriod scope, MeasureKey key) {
        return Optional.ofNullable(all(scope).get(key));
    }
}

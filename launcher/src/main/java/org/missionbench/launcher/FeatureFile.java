package org.missionbench.launcher;

import java.util.List;
import java.util.Map;

/**
 * A feature as its file says.
 *
 * @param name the file's name without ending, which administrators use
 * @param version of the feature
 * @param description one sentence
 * @param bundles what it consists of
 * @param configurations PID to properties, variables already replaced
 */
record FeatureFile(
        String name,
        String version,
        String description,
        List<FeatureBundle> bundles,
        Map<String, Map<String, Object>> configurations) {

    FeatureFile {
        bundles = List.copyOf(bundles);
        configurations = Map.copyOf(configurations);
    }
}

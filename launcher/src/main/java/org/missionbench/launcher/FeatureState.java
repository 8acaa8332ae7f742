package org.missionbench.launcher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A feature in one home.
 *
 * @param feature what its file says
 * @param isInstalled whether the home wants it
 * @param state {@code running}, {@code waiting} (for a later start level), {@code broken}, {@code installed} (nothing
 *     runs that could tell) or {@code absent}
 * @param problems why it is broken and what to do, in a person's words
 * @param waiting components that need a service nobody offers now, and so do nothing
 */
record FeatureState(
        FeatureFile feature, boolean isInstalled, String state, List<String> problems, List<String> waiting) {

    FeatureState {
        problems = List.copyOf(problems);
        waiting = List.copyOf(waiting);
    }

    /** Without a framework that could tell more. */
    static FeatureState of(FeatureFile feature, boolean isInstalled) {
        return new FeatureState(feature, isInstalled, isInstalled ? "installed" : "absent", List.of(), List.of());
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", feature.name());
        data.put("version", feature.version());
        data.put("description", feature.description());
        data.put("installed", isInstalled);
        data.put("essential", feature.name().equals(Features.FOUNDATION));
        data.put("state", state);
        data.put("problems", problems);
        data.put("waiting", waiting);
        data.put("bundles", feature.bundles().stream().map(FeatureBundle::id).toList());
        return data;
    }

    List<String> row() {
        return List.of(
                feature.name(),
                isInstalled ? "yes" : "no",
                state,
                String.valueOf(feature.bundles().size()),
                feature.description());
    }
}

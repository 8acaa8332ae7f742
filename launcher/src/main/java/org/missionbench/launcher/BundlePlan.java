package org.missionbench.launcher;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The bundles that a set of features needs, each once, however many features name it. */
record BundlePlan(Map<String, FeatureBundle> bundles) {

    static BundlePlan of(Collection<FeatureFile> features) {
        Map<String, FeatureBundle> bundles = new LinkedHashMap<>();
        for (FeatureFile feature : features) {
            feature.bundles().forEach(bundle -> bundles.merge(bundle.id(), bundle, BundlePlan::shared));
        }
        return new BundlePlan(bundles);
    }

    // whoever needs it first decides when it starts
    private static FeatureBundle shared(FeatureBundle one, FeatureBundle other) {
        Optional<String> sha256 = one.sha256().or(other::sha256);
        return new FeatureBundle(one.id(), Math.min(one.startLevel(), other.startLevel()), sha256);
    }

    boolean names(String location) {
        return FeatureBundle.isOurs(location) && bundles.containsKey(FeatureBundle.idOf(location));
    }
}

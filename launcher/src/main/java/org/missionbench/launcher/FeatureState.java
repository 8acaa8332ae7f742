package org.missionbench.launcher;

/** A feature and whether this home wants it. */
record FeatureState(FeatureFile feature, boolean isInstalled) {}

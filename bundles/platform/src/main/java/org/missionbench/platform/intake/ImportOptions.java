package org.missionbench.platform.intake;

/**
 * How an import is meant.
 *
 * @param preview whether nothing is to be kept
 * @param replace whether rows that the files do not hold are to be removed from the datasets they do hold
 * @param skipUnknown whether files of datasets whose module is absent are to be passed over
 */
record ImportOptions(boolean preview, boolean replace, boolean skipUnknown) {}

package org.missionbench.platform.intake;

import org.jspecify.annotations.Nullable;

/**
 * A resource of a package: one file of one dataset.
 *
 * @param name name of the dataset
 * @param path path of the file within the package
 * @param bytes how many it should have; negative when the descriptor does not say
 * @param sha256 its hash, in lower-case hexadecimal; absent when the descriptor does not say
 */
record Resource(String name, String path, long bytes, @Nullable String sha256) {}

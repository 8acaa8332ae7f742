/**
 * Ratios, measured side by side in one run on one machine: {@code mvn -Pbenchmark verify}.
 *
 * <p>Nothing here is asserted; absolute times move with the machine's neighbours.
 */
@NullMarked
package org.missionbench.launcher.benchmark;

import org.jspecify.annotations.NullMarked;

/** Assembles, numbers and publishes the performance report. */
@NullMarked
package org.missionbench.reporting;

import org.jspecify.annotations.NullMarked;

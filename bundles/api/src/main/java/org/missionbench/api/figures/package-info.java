/** Measures, findings and tiles. */
@NullMarked
package org.missionbench.api.figures;

import org.jspecify.annotations.NullMarked;

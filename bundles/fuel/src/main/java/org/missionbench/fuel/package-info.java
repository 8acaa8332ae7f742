/** Fuel: what came in, what went out and to whom, what was measured, what is missing, what cannot be. */
@NullMarked
package org.missionbench.fuel;

import org.jspecify.annotations.NullMarked;

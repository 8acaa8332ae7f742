/** Runs as a bundle of its own beside the module, so that it meets the contracts as the platform does. */
@NullMarked
package org.missionbench.testkit.inside;

import org.jspecify.annotations.NullMarked;

/** Runs the contracts: measures, checks, missions and periods, import and export of data packages. */
@NullMarked
package org.missionbench.platform;

import org.jspecify.annotations.NullMarked;

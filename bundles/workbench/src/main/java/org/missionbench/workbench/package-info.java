/** Serves the workbench's pages; everything they show comes from the API. */
@NullMarked
package org.missionbench.workbench;

import org.jspecify.annotations.NullMarked;

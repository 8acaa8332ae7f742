/** Datasets, their rows, and changes to them. */
@NullMarked
package org.missionbench.api.data;

import org.jspecify.annotations.NullMarked;

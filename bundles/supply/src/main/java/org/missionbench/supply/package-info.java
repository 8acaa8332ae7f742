/** Acquisition plan and orders, cargo, property register, inventories, property management index, write-offs. */
@NullMarked
package org.missionbench.supply;

import org.jspecify.annotations.NullMarked;

/** Vehicles by type, establishment, odometers and trips, workshop jobs and planned service, replacement, accidents. */
@NullMarked
package org.missionbench.vehicles;

import org.jspecify.annotations.NullMarked;

/** Premises, services and contracts, generators, wells and treatment plants, waste, projects, energy, scorecards. */
@NullMarked
package org.missionbench.facilities;

import org.jspecify.annotations.NullMarked;

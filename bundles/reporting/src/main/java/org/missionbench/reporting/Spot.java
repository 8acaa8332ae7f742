package org.missionbench.reporting;

import org.jspecify.annotations.Nullable;
import org.missionbench.kernel.Figure;

/**
 * Something a report prints at one spot.
 *
 * @param id the same for the same spot of another assembly of the report
 * @param where the spot as a person would look for it
 * @param printed what stands there
 * @param figure its exact value; absent for words
 */
record Spot(String id, String where, String printed, @Nullable Figure figure) {}

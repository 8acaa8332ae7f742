/**
 * The figures a module computes.
 *
 * <p>Every number outside a dataset is a measure: a module registers a {@link
 * org.missionbench.contracts.measure.MeasureSource}, and whoever prints a number asks {@link
 * org.missionbench.contracts.measure.Measures} for it by its key, so that each can be traced to its rows.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.missionbench.contracts.measure;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/**
 * How the workbench asks whether the figures agree.
 *
 * <p>A module registers a {@link org.missionbench.contracts.check.ConsistencyCheck} for each rule it can judge. The
 * platform runs all of them for one mission and budget period and hands the {@link
 * org.missionbench.contracts.check.Finding findings} to whoever asked through {@link
 * org.missionbench.contracts.check.Checks}. Nobody else calls a check.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.missionbench.contracts.check;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

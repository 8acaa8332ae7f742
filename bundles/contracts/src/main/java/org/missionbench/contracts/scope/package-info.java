/**
 * Which mission and period a command means, asked the same way everywhere.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.missionbench.contracts.scope;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

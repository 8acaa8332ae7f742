/**
 * The file formats in which rows come and go.
 *
 * <p>The platform reads and writes data packages and CSV itself; a bundle that carries a library for another format
 * registers a {@link org.missionbench.contracts.intake.SheetFormat}.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.missionbench.contracts.intake;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

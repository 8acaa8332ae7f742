/**
 * What a module shows in the workbench.
 *
 * <p>A {@link org.missionbench.contracts.view.WorkbenchView} is a page in a perspective, made of content blocks; a {@link
 * org.missionbench.contracts.view.DashboardTile} is one headline figure. Datasets need neither: each has its grid and
 * its form from its declaration.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.missionbench.contracts.view;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

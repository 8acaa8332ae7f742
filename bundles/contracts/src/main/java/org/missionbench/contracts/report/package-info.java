/**
 * What a module prints in the performance report.
 *
 * <p>A module registers a {@link org.missionbench.contracts.report.ReportSection} for each section it can fill.
 * A {@link org.missionbench.contracts.report.PassageSource} supplies the running text around them. Reporting alone decides where it stands, numbers it and fills in bound numbers.
 */
@Export
@Version("1.3.0")
@NullMarked
package org.missionbench.contracts.report;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

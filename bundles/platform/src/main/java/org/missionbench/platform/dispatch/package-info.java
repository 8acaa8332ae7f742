/**
 * How rows go out: as a data package in a directory or a zip, or as a spreadsheet.
 *
 * <p>The same rows always give the same bytes, and nothing is visible at the target before all of it is.
 */
@NullMarked
package org.missionbench.platform.dispatch;

import org.jspecify.annotations.NullMarked;

/** Commands as jobs with progress, and the files they read and write. */
@NullMarked
package org.missionbench.api.work;

import org.jspecify.annotations.NullMarked;

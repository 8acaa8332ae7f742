/** The report's running text, the figures it states, and who writes which chapter until when. */
@NullMarked
package org.missionbench.narrative;

import org.jspecify.annotations.NullMarked;

/** Components, expected accomplishments, indicators, outputs, activity log as evidence, follow-up of requests. */
@NullMarked
package org.missionbench.results;

import org.jspecify.annotations.NullMarked;

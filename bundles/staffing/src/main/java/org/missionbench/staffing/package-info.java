/** Posts, people in post by month, vacancy, recruitment, gender and geography, training, travel, uniformed movements. */
@NullMarked
package org.missionbench.staffing;

import org.jspecify.annotations.NullMarked;

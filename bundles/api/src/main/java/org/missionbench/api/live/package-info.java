/** What happens while somebody watches. */
@NullMarked
package org.missionbench.api.live;

import org.jspecify.annotations.NullMarked;

/** Import profiles: how files as other systems export them become rows of datasets. Public for this bundle only. */
@NullMarked
package org.missionbench.platform.profile;

import org.jspecify.annotations.NullMarked;

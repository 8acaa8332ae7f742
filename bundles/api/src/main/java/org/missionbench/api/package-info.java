/** The REST API: which resources there are, and who may ask for them. */
@NullMarked
package org.missionbench.api;

import org.jspecify.annotations.NullMarked;

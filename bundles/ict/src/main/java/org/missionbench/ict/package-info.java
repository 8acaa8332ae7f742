/** Equipment against entitlement, networks, service plans, incidents against target times, geospatial products. */
@NullMarked
package org.missionbench.ict;

import org.jspecify.annotations.NullMarked;

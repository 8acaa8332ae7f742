/** Programmatic activities: projects, partners, reviews, approvals, reports, expenditure, IATI. */
@NullMarked
package org.missionbench.programmes;

import org.jspecify.annotations.NullMarked;

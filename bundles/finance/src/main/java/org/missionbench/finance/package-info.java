/** Apportionment, ledger, expenditure, variance, redeployment, other revenue, borrowing, contributions, rates. */
@NullMarked
package org.missionbench.finance;

import org.jspecify.annotations.NullMarked;

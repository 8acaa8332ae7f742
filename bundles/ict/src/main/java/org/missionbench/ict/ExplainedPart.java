package org.missionbench.ict;

import org.missionbench.contracts.variance.VarianceFactor;

/**
 * A part of a variance that this module can explain.
 *
 * @param plan code of the planned cost it comes from
 * @param code what it is called there: volume, price
 * @param factor kind, title and amount, positive when it reduced requirements
 * @param method how the amount is computed
 */
record ExplainedPart(String plan, String code, VarianceFactor factor, String method) {}

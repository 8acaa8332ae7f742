package org.missionbench.staffing;

import org.missionbench.contracts.variance.VarianceFactor;

/**
 * A part of a variance that staffing can explain.
 *
 * @param category code of the category that caused it
 * @param code what it is called within the category: vacancy, salary-scale-kosovo
 * @param factor kind, title and amount, positive when it reduced requirements
 * @param method how the amount is computed
 */
record ExplainedPart(String category, String code, VarianceFactor factor, String method) {}

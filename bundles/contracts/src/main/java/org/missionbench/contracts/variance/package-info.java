/**
 * What explains the variance of a budget class.
 *
 * <p>Finance knows the amount of a variance. Other modules may know what part of it they caused: vacancies, rates,
 * litres. Each registers a {@link org.missionbench.contracts.variance.VarianceExplainer}; finance shows the {@link
 * org.missionbench.contracts.variance.VarianceFactor factors} and what remains unexplained. A module that keeps its own record of
 * spending registers a {@link org.missionbench.contracts.variance.SubsidiaryLedger}, which finance compares with the ledger.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.missionbench.contracts.variance;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

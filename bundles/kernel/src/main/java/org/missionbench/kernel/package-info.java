/**
 * The words every module shares.
 *
 * <p>{@link org.missionbench.kernel.MissionPeriod} says whose figures are meant: a mission and its
 * {@link org.missionbench.kernel.BudgetPeriod}. A {@link org.missionbench.kernel.Figure} is anything a report prints as
 * a number: {@link org.missionbench.kernel.Money}, {@link org.missionbench.kernel.Percentage},
 * {@link org.missionbench.kernel.ExchangeRate} or {@link org.missionbench.kernel.Quantity}. Figures are exact; digits
 * are dropped once, by a {@link org.missionbench.kernel.FigureStyle}, when they are printed. A
 * {@link org.missionbench.kernel.MeasureKey} names a figure that a module can compute, a
 * {@link org.missionbench.kernel.Citation} the place where somebody else printed it.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.missionbench.kernel;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/**
 * What modules are asked.
 *
 * <p>Modules never speak to modules: the platform asks, whoever can answer registers a service that extends
 * {@link org.missionbench.contracts.Contribution}. Read on in the packages: {@code dataset} for what a module keeps,
 * {@code measure} for the figures it computes, {@code check} for the rules it judges, {@code content} and
 * {@code report} for what it prints, {@code variance} for what it explains, {@code command} for what a person can tell
 * it to do, {@code intake} for the file formats it reads and writes.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.missionbench.contracts;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

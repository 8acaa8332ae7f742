/**
 * What a module keeps, declared once.
 *
 * <p>A module declares each of its datasets as a record annotated with {@link
 * org.missionbench.contracts.dataset.Dataset}, its components with {@link org.missionbench.contracts.dataset.Column},
 * and names them in a {@link org.missionbench.contracts.dataset.DatasetSource}. From that alone come table, validation,
 * import, export, schema and history. A record annotated with {@link org.missionbench.contracts.dataset.RollUp} is kept
 * up to date with the rows it sums. {@link org.missionbench.contracts.dataset.DatasetShape} is the declaration as data;
 * {@link org.missionbench.contracts.dataset.RecordStore} reads and writes rows.
 */
@Export
@Version("1.5.0")
@NullMarked
package org.missionbench.contracts.dataset;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

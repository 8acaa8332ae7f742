/**
 * What a document is made of.
 *
 * <p>A {@link org.missionbench.contracts.content.Document} is a cover and a sequence of blocks. Modules return {@link
 * org.missionbench.contracts.content.Block blocks} that say what something is, never how it looks; reporting numbers
 * them; a {@link org.missionbench.contracts.content.BlockRenderer} turns a document into one media type.
 */
@Export
@Version("1.3.0")
@NullMarked
package org.missionbench.contracts.content;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

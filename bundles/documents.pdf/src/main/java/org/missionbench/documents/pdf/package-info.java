/** Renders documents as tagged, archivable PDF. */
@NullMarked
package org.missionbench.documents.pdf;

import org.jspecify.annotations.NullMarked;

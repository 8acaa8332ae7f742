/** Renders documents as HTML with charts as SVG. */
@NullMarked
package org.missionbench.documents;

import org.jspecify.annotations.NullMarked;

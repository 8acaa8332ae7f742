/** Renders documents as DOCX and XLSX, and reads and writes XLSX sheets. */
@NullMarked
package org.missionbench.documents.office;

import org.jspecify.annotations.NullMarked;

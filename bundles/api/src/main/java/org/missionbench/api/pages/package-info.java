/** Views and the report as content blocks. */
@NullMarked
package org.missionbench.api.pages;

import org.jspecify.annotations.NullMarked;

/** The same commands in the Gogo shell, where one is installed. */
@NullMarked
package org.missionbench.shell.gogo;

import org.jspecify.annotations.NullMarked;

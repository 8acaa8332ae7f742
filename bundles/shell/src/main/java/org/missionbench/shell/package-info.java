/** The commands of all modules on the command line and in the Gogo shell. */
@NullMarked
package org.missionbench.shell;

import org.jspecify.annotations.NullMarked;

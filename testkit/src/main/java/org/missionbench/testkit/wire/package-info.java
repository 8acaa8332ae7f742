/** What passes between the tests and the framework in which the module runs: types of the JDK and these only. */
@NullMarked
package org.missionbench.testkit.wire;

import org.jspecify.annotations.NullMarked;

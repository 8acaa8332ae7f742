/** The module test kit: what a third party runs against the bundle of its module. */
@NullMarked
package org.missionbench.testkit;

import org.jspecify.annotations.NullMarked;

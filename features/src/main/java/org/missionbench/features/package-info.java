/** A step of the build: seals the feature files with the SHA-256 of every bundle they name. Not shipped. */
@NullMarked
package org.missionbench.features;

import org.jspecify.annotations.NullMarked;

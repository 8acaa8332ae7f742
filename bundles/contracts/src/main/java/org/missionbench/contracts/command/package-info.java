/**
 * What a person can tell a module to do, the same everywhere: on the command line, in the shell, later in the palette
 * and through REST.
 *
 * <p>This package speaks only the language of the JDK, because the launcher, which stands outside the framework,
 * offers commands too: it exports the package to the framework, and the contracts bundle takes it from there when it
 * can (a substitutable export).
 */
@Export(substitution = Export.Substitution.CONSUMER)
@Version("1.1.0")
@NullMarked
package org.missionbench.contracts.command;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

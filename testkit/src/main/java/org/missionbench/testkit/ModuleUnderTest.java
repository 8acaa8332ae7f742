package org.missionbench.testkit;

import java.nio.file.Path;
import java.util.Set;

/**
 * A module and what is needed to judge it.
 *
 * @param jar the bundle
 * @param sample a data package with rows of every dataset
 * @param checks a folder with a folder for each check, named like the part of its id after the slash; in it the
 *     folders {@code holds} and {@code broken} with a CSV for each dataset that the check reads
 * @param notPersonal columns, {@code dataset.column}, that look like personal data and are none
 */
public record ModuleUnderTest(Path jar, Path sample, Path checks, Set<String> notPersonal) {

    /** Copies. */
    public ModuleUnderTest {
        notPersonal = Set.copyOf(notPersonal);
    }
}

package org.missionbench.launcher;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A bundle as a feature names it.
 *
 * @param id Maven coordinates, {@code group:artifact:version}
 * @param startLevel when it starts
 * @param sha256 what its jar must hash to; absent in a feature file that was not sealed
 */
record FeatureBundle(String id, int startLevel, Optional<String> sha256) {

    private static final String SCHEME = "missionbench:";

    FeatureBundle {
        if (id.split(":", -1).length != 3) {
            throw new Refused("'%s' is no bundle id: write group:artifact:version".formatted(id));
        }
    }

    /** The location under which the framework knows it, the same in each start. */
    String location() {
        return SCHEME + id;
    }

    static boolean isOurs(String location) {
        return location.startsWith(SCHEME);
    }

    static String idOf(String location) {
        return location.substring(SCHEME.length());
    }

    /** Where its jar lies in a repository folder. */
    Path in(Path repository) {
        String[] part = id.split(":", -1);
        return repository.resolve("%s/%s/%s/%2$s-%3$s.jar".formatted(part[0].replace('.', '/'), part[1], part[2]));
    }
}

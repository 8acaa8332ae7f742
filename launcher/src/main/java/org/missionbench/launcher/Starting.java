package org.missionbench.launcher;

import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRevision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts bundles, fragments left out. */
final class Starting {

    private static final Logger log = LoggerFactory.getLogger(Starting.class);

    private Starting() {}

    /** Starts it, now or when its level is reached; says in a person's words why it cannot. */
    static Optional<String> start(Bundle bundle) {
        if (isFragment(bundle) || bundle.getState() == Bundle.ACTIVE) {
            return Optional.empty();
        }
        try {
            bundle.start();
            return Optional.empty();
        } catch (BundleException | RuntimeException e) {
            log.error("Bundle {} does not start", bundle, e);
            return Optional.of(BundleProblem.words(bundle, e));
        }
    }

    static boolean isDue(Bundle bundle, int level) {
        return bundle.getState() != Bundle.ACTIVE
                && !isFragment(bundle)
                && bundle.adapt(BundleStartLevel.class).getStartLevel() <= level;
    }

    static boolean isFragment(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }
}

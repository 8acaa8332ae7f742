package org.missionbench.launcher;

import java.util.List;
import org.osgi.framework.Bundle;

/**
 * Which bundles a change of features would touch.
 *
 * @param leaving would be uninstalled
 * @param updated would run with other bytes
 * @param arriving would be installed
 */
record Outlook(List<Bundle> leaving, List<Bundle> updated, List<FeatureBundle> arriving) {

    Outlook {
        leaving = List.copyOf(leaving);
        updated = List.copyOf(updated);
        arriving = List.copyOf(arriving);
    }
}

/**
 * The program that starts the workbench.
 *
 * <p>In reading order: {@link org.missionbench.launcher.Main} reads the words; a running server of the same home gets
 * them through {@link org.missionbench.launcher.ControlClient}; otherwise {@link org.missionbench.launcher.Workbench}
 * boots a {@link org.missionbench.launcher.Container} from feature files and runs them there;
 * {@link org.missionbench.launcher.FeatureChanges} installs, updates and removes features in the running framework.
 */
@NullMarked
package org.missionbench.launcher;

import org.jspecify.annotations.NullMarked;

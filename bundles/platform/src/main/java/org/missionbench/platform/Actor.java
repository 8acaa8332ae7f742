package org.missionbench.platform;

/** Who works here: the user of the operating system, until somebody can log on. */
final class Actor {

    private Actor() {}

    static String current() {
        return System.getProperty("user.name", "unknown");
    }
}

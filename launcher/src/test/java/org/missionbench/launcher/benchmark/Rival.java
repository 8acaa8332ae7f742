package org.missionbench.launcher.benchmark;

/**
 * A competitor's result.
 *
 * @param name what to call it
 * @param run what was measured
 * @param missing why nothing was measured; empty when it was
 */
record Rival(String name, TimedRun run, String missing) {

    private static final TimedRun NOTHING = new TimedRun(0, 0, 0);

    static Rival measured(String name, TimedRun run) {
        return new Rival(name, run, run.exitStatus() == 0 ? "" : "failed with exit status " + run.exitStatus());
    }

    static Rival missing(String name, String why) {
        return new Rival(name, NOTHING, why);
    }

    static Rival none() {
        return missing("", "–");
    }

    boolean isMeasured() {
        return missing.isEmpty();
    }

    /** The name with a figure, or with what is missing. */
    String text(String figure) {
        return name.isEmpty() ? missing : "%s: %s".formatted(name, isMeasured() ? figure : missing);
    }
}

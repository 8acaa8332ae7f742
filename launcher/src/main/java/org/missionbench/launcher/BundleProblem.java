package org.missionbench.launcher;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Why a bundle does not start, in a person's words. */
final class BundleProblem {

    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");
    private static final Pattern VERSION = Pattern.compile("\\(version>=([\\w.]+)\\)");
    private static final Pattern JAVA = Pattern.compile("\\(osgi\\.ee=JavaSE\\)\\(version=([\\d.]+)\\)");

    private BundleProblem() {}

    static String words(Bundle bundle, Throwable problem) {
        return "Bundle %s does not start: %s".formatted(bundle.getSymbolicName(), why(problem));
    }

    private static String why(Throwable problem) {
        String message = String.valueOf(problem.getMessage());
        if (problem instanceof BundleException e && e.getType() == BundleException.RESOLVE_ERROR) {
            return unresolved(message);
        }
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return "%s (%s)".formatted(root.getMessage(), root.getClass().getSimpleName());
    }

    // Felix tells the whole chain of requirements; the last one is what is really missing
    private static String unresolved(String message) {
        String last = message.substring(Math.max(0, message.lastIndexOf("missing requirement")));
        Matcher needed = PACKAGE.matcher(last);
        if (needed.find()) {
            Matcher version = VERSION.matcher(last);
            return "it needs the package %s%s, which no installed bundle has; install the feature that brings it"
                    .formatted(needed.group(1), version.find() ? ", version " + version.group(1) + " or later" : "");
        }
        Matcher java = JAVA.matcher(last);
        if (java.find()) {
            return "it needs Java %s, but this is Java %s"
                    .formatted(java.group(1), Runtime.version().feature());
        }
        return "something it needs is missing: " + last;
    }
}

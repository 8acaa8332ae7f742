package org.missionbench.launcher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * What would happen if a change of features were made now.
 *
 * @param starts bundles that would start
 * @param updates bundles that would run with other bytes
 * @param stops bundles that would leave
 * @param restarts bundles that would start anew because they are wired to those
 * @param leaves what those that leave contribute now
 * @param users bundles that use something of them now, and would go on without
 * @param running commands that run now, for which the change would wait
 */
record Consequences(
        List<String> starts,
        List<String> updates,
        List<String> stops,
        List<String> restarts,
        List<Contributed> leaves,
        List<String> users,
        List<String> running) {

    static Consequences of(Outlook outlook, Container container, List<String> running) {
        List<Bundle> touched = Stream.concat(outlook.leaving().stream(), outlook.updated().stream())
                .toList();
        List<String> restarts = touched.isEmpty() ? List.of() : restarts(container, touched);
        List<String> stops = names(outlook.leaving());
        return new Consequences(
                outlook.arriving().stream().map(FeatureBundle::id).toList(),
                names(outlook.updated()),
                stops,
                restarts,
                outlook.leaving().stream()
                        .flatMap(bundle -> Contributed.by(bundle, container.context()).stream())
                        .toList(),
                outlook.leaving().stream()
                        .flatMap(bundle -> Contributed.users(bundle).stream())
                        .distinct()
                        .filter(user -> !stops.contains(user))
                        .toList(),
                running);
    }

    private static List<String> restarts(Container container, List<Bundle> touched) {
        FrameworkWiring wiring = container.context().getBundle(0).adapt(FrameworkWiring.class);
        return wiring.getDependencyClosure(touched).stream()
                .filter(bundle -> !touched.contains(bundle))
                .map(Bundle::getSymbolicName)
                .sorted()
                .toList();
    }

    private static List<String> names(Collection<Bundle> bundles) {
        return bundles.stream().map(Bundle::getSymbolicName).sorted().toList();
    }

    /** In sentences. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        add(lines, "Would start", starts);
        add(lines, "Would be updated", updates);
        add(lines, "Would stop", stops);
        add(lines, "Would start anew", restarts);
        byKind().forEach((kind, names) -> add(lines, "Would disappear, " + kind, names));
        add(lines, "Used now by, which would go on without", users);
        add(lines, "Running now, to be waited for", running);
        lines.add(lines.isEmpty() ? "Nothing would change" : "Nothing was changed: this is a preview");
        return lines;
    }

    private Map<String, List<String>> byKind() {
        Map<String, List<String>> kinds = new TreeMap<>();
        leaves.forEach(one ->
                kinds.computeIfAbsent(one.kind(), absent -> new ArrayList<>()).add(one.name()));
        return kinds;
    }

    private static void add(List<String> lines, String what, List<String> which) {
        if (!which.isEmpty()) {
            lines.add("%s: %s".formatted(what, String.join(", ", which)));
        }
    }

    /** The same for programs. */
    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("starts", starts);
        data.put("updates", updates);
        data.put("stops", stops);
        data.put("restarts", restarts);
        data.put("leaves", byKind());
        data.put("users", users);
        data.put("running", running);
        return data;
    }
}

package org.missionbench.programmes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which code contains which. Codes that contain each other in a circle are taken as if they stood alone. */
final class Containment {

    private final Map<String, Contained> byCode = new LinkedHashMap<>();
    private final Map<String, List<String>> paths = new HashMap<>();

    /** The containment of these rows. */
    Containment(List<? extends Contained> rows) {
        rows.forEach(row -> byCode.put(row.code(), row));
        byCode.keySet().forEach(code -> paths.put(code, path(code)));
    }

    /** A code, then those that contain it, the outermost last. */
    List<String> from(String code) {
        return paths.getOrDefault(code, List.of(code));
    }

    /** Whether a code is another or lies within it. */
    boolean isWithin(String code, String whole) {
        return from(code).contains(whole);
    }

    /** Whether nothing contains a code. */
    boolean isOutermost(String code) {
        return from(code).size() == 1;
    }

    /** The outermost code that contains this one. */
    String outermost(String code) {
        List<String> path = from(code);
        return path.get(path.size() - 1);
    }

    /** The codes that are contained in themselves by way of others. */
    List<String> circular() {
        return byCode.values().stream()
                .filter(row -> row.whole().isPresent() && isOutermost(row.code()))
                .map(Contained::code)
                .toList();
    }

    private List<String> path(String code) {
        List<String> path = new ArrayList<>();
        Optional<String> next = Optional.of(code);
        while (next.isPresent() && byCode.containsKey(next.get())) {
            if (path.contains(next.get())) {
                return List.of(code);
            }
            path.add(next.get());
            next = byCode.get(next.get()).whole();
        }
        return path;
    }
}

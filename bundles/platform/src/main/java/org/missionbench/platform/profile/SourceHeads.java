package org.missionbench.platform.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns of a source as its head names them.
 *
 * @param names what the profile calls a column, to what it may be called in the file
 * @param optional those that may be absent, and are then blank
 */
public record SourceHeads(Map<String, List<String>> names, Set<String> optional) {

    /** Copies, keeping the order. */
    public SourceHeads {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        optional = Set.copyOf(optional);
    }

    /**
     * Finds the columns in a head.
     *
     * @return position of each column that is there
     * @throws IllegalArgumentException when one is missing or stands there twice
     */
    public Map<String, Integer> in(List<String> head) {
        List<String> written = head.stream().map(SourceHeads::plain).toList();
        Map<String, Integer> positions = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        names.forEach((column, alternatives) -> {
            List<Integer> found = positions(written, alternatives);
            if (found.size() > 1) {
                throw new IllegalArgumentException("'%s' and '%s' both stand in the head for %s; keep one column"
                        .formatted(
                                head.get(found.get(0)).strip(),
                                head.get(found.get(1)).strip(),
                                column));
            }
            if (!found.isEmpty()) {
                positions.put(column, found.get(0));
            } else if (!optional.contains(column)) {
                missing.add(alternatives.stream().map(name -> "'" + name + "'").collect(Collectors.joining(" or ")));
            }
        });
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("there is no column %s; the row holds %s"
                    .formatted(String.join(", no column ", missing), shown(head)));
        }
        return positions;
    }

    /** Whether all of them stand in a head. */
    public boolean areIn(List<String> head) {
        try {
            return in(head).size() >= 1;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<Integer> positions(List<String> written, List<String> alternatives) {
        List<Integer> found = new ArrayList<>();
        List<String> wanted = alternatives.stream().map(SourceHeads::plain).toList();
        for (int at = 0; at < written.size(); at++) {
            if (wanted.contains(written.get(at))) {
                found.add(at);
            }
        }
        return found;
    }

    private static String shown(List<String> head) {
        String all = head.stream().map(String::strip).collect(Collectors.joining(" | "));
        return all.isBlank() ? "nothing" : all.length() <= 200 ? all : all.substring(0, 200) + "…";
    }

    // capitals, line breaks and spaces differ from export to export
    private static String plain(String name) {
        return name.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

package org.missionbench.platform.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * In which line of a profile's file each place stands, for messages.
 *
 * @param lines by place, as {@link ProfileNode} writes it
 */
record ProfileLines(Map<String, Integer> lines) {

    ProfileLines {
        lines = Map.copyOf(lines);
    }

    static ProfileLines of(ObjectMapper json, byte[] text) throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = json.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                lines.putIfAbsent(
                        place(parser.getParsingContext().pathAsPointer().toString()),
                        parser.currentTokenLocation().getLineNr());
            }
        }
        return new ProfileLines(lines);
    }

    /** The line of a place, or of what it is missing in. */
    int of(String place) {
        String known = place;
        while (!known.isEmpty() && !lines.containsKey(known)) {
            known = known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
        }
        return lines.getOrDefault(known, 1);
    }

    // the pointer /skip/0/column is the place skip[0].column
    private static String place(String pointer) {
        StringBuilder place = new StringBuilder();
        for (String name : pointer.split("/", -1)) {
            if (name.matches("\\d+")) {
                place.append('[').append(name).append(']');
            } else if (!name.isEmpty()) {
                place.append(place.isEmpty() ? "" : ".")
                        .append(name.replace("~1", "/").replace("~0", "~"));
            }
        }
        return place.toString();
    }
}

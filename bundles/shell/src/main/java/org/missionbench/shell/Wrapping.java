package org.missionbench.shell;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines between words; a word that is too long stays whole, so that it can be copied. */
final class Wrapping {

    private Wrapping() {}

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(paragraph -> {
            if (paragraph.length() <= width) {
                lines.add(paragraph);
            } else {
                wrapLong(paragraph, width, lines);
            }
        });
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static void wrapLong(String paragraph, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}

package org.missionbench.documents.office;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of sheets: no longer than spreadsheets allow, without the characters they forbid, none twice. */
final class XlsxNames {

    private static final int LONGEST = 31;

    private final Set<String> used = new HashSet<>();

    String unused(String wanted) {
        String clean = wanted.replaceAll("[\\\\/*?:\\[\\]']", "-").strip();
        String name = shortened(clean.isEmpty() ? "Sheet" : clean, "");
        for (int number = 2; !used.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = shortened(clean, "-" + number);
        }
        return name;
    }

    private static String shortened(String name, String ending) {
        int longest = LONGEST - ending.length();
        if (name.length() <= longest) {
            return name + ending;
        }
        // one more character, because a hyphen there ends the last word too
        int hyphen = name.substring(0, longest + 1).lastIndexOf('-');
        return name.substring(0, hyphen > longest / 2 ? hyphen : longest) + ending;
    }
}

package org.missionbench.supply;

import java.text.Normalizer;
import java.util.Locale;

/** Words as a part of a measure's key. */
final class Slugs {

    private Slugs() {}

    /** {@code Western Europe} becomes {@code western-europe}; letters with accents lose them. */
    static String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "unnamed" : plain;
    }

    /** A choice as it is written in files. */
    static String of(Enum<?> choice) {
        return of(choice.name());
    }

    /** A choice as a sentence says it: {@code found later}. */
    static String words(Enum<?> choice) {
        return of(choice).replace('-', ' ');
    }
}

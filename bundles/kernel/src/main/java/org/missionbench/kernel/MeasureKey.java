package org.missionbench.kernel;

import java.util.regex.Pattern;

/**
 * The name of a figure that a module can compute, such as {@code finance.variance.official-travel}.
 *
 * @param key lower-case words joined by hyphens, parts joined by points; the first part is the module
 */
public record MeasureKey(String key) implements Comparable<MeasureKey> {

    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*){1,5}");

    /** Refuses anything but kebab-case parts. */
    public MeasureKey {
        if (!WRITTEN.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a measure key: write it like staffing.vacancy-rate.international".formatted(key));
        }
    }

    /** A key from its parts. */
    public static MeasureKey of(String... parts) {
        return new MeasureKey(String.join(".", parts));
    }

    @Override
    public int compareTo(MeasureKey other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}

package org.missionbench.launcher;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Replaces {@code ${name}} in texts; a name it does not know stays, so that a later step may replace it. */
record Variables(Map<String, ? extends @Nullable Object> values) {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)}");

    Object in(Object value) {
        if (value instanceof String[] texts) {
            return Arrays.stream(texts).map(this::in).toArray(String[]::new);
        }
        return value instanceof String text ? in(text) : value;
    }

    String in(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> {
            Object value = values.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : value.toString());
        });
    }
}

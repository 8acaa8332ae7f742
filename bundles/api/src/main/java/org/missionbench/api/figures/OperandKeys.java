package org.missionbench.api.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.kernel.MeasureKey;

/**
 * The measures that the formula of another speaks of: those it names by key, and those of the same module and the same
 * subject whose kind it mentions. "Apportionment less expenditure" of {@code finance.variance.fuel} speaks of {@code
 * finance.apportionment.fuel} and {@code finance.expenditure.fuel}.
 */
final class OperandKeys {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+");
    private static final int MOST = 12;

    private OperandKeys() {}

    static List<Measure> of(Measure measure, SortedMap<MeasureKey, Measure> all) {
        String method = measure.method().toLowerCase(Locale.ROOT);
        List<Measure> found = new ArrayList<>();
        Matcher named = KEY.matcher(method);
        while (named.find()) {
            all.values().stream()
                    .filter(other -> other.key().key().equals(named.group()))
                    .forEach(found::add);
        }
        all.values().stream()
                .filter(other -> !found.contains(other) && isSibling(measure, other) && method.contains(kind(other)))
                .sorted(java.util.Comparator.comparingInt(other -> method.indexOf(kind(other))))
                .forEach(found::add);
        found.removeIf(other -> other.key().equals(measure.key()));
        return found.stream().limit(MOST).toList();
    }

    private static boolean isSibling(Measure measure, Measure other) {
        String[] parts = measure.key().key().split("\\.", 3);
        String[] others = other.key().key().split("\\.", 3);
        return parts.length == 3
                && others.length == 3
                && parts[0].equals(others[0])
                && parts[2].equals(others[2])
                && !parts[1].equals(others[1]);
    }

    private static String kind(Measure measure) {
        return measure.key().key().split("\\.", 3)[1].replace('-', ' ');
    }
}

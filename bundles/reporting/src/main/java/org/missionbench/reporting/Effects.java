package org.missionbench.reporting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.kernel.ExchangeRate;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.MeasureKey;

/**
 * What differs between two states of the figures and the report.
 *
 * @param figures the measures whose exact value differs, in the order of keys
 * @param places the spots that print something else, in the order of reading
 * @param same the spots whose figure differs and that print the same all the same; before and after exact
 */
record Effects(List<Difference> figures, List<Difference> places, List<Difference> same) {

    /** Copies. */
    Effects {
        figures = List.copyOf(figures);
        places = List.copyOf(places);
        same = List.copyOf(same);
    }

    /**
     * One thing in two states.
     *
     * @param what a measure or a spot
     * @param before how it was; empty when it was not there
     * @param after how it is; empty when it is not there any more
     */
    record Difference(String what, String before, String after) {}

    /** Figures and report at one time. */
    record State(Map<MeasureKey, Measure> measures, Map<String, Spot> spots) {}

    /** What differs. */
    static Effects between(State before, State after) {
        List<Difference> places = new ArrayList<>();
        List<Difference> same = new ArrayList<>();
        for (String id : union(after.spots().keySet(), before.spots().keySet())) {
            Spot now = after.spots().get(id);
            Spot then = before.spots().get(id);
            Difference difference = new Difference(where(now, then), printed(then), printed(now));
            if (!difference.before().equals(difference.after())) {
                places.add(difference);
            } else if (!Objects.equals(figure(then), figure(now))) {
                same.add(new Difference(
                        difference.what() + ": " + difference.after(), exact(figure(then)), exact(figure(now))));
            }
        }
        return new Effects(figures(before.measures(), after.measures()), places, same);
    }

    private static List<Difference> figures(Map<MeasureKey, Measure> before, Map<MeasureKey, Measure> after) {
        List<Difference> figures = new ArrayList<>();
        for (MeasureKey key : new TreeSet<>(union(after.keySet(), before.keySet()))) {
            String then = exact(before.get(key));
            String now = exact(after.get(key));
            if (!then.equals(now)) {
                figures.add(new Difference(key.key(), then, now));
            }
        }
        return figures;
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static String where(@Nullable Spot now, @Nullable Spot then) {
        return now != null ? now.where() : Objects.requireNonNull(then).where();
    }

    private static String printed(@Nullable Spot spot) {
        return spot == null ? "" : spot.printed();
    }

    private static @Nullable Figure figure(@Nullable Spot spot) {
        return spot == null ? null : spot.figure();
    }

    private static String exact(@Nullable Measure measure) {
        if (measure == null) {
            return "";
        }
        return exact(measure.value().orElse(null));
    }

    private static String exact(@Nullable Figure figure) {
        if (figure == null) {
            return "–";
        }
        return figure instanceof ExchangeRate rate
                ? "%s %s per USD"
                        .formatted(
                                rate.perDollar().stripTrailingZeros().toPlainString(),
                                rate.currency().getCurrencyCode())
                : figure.toString();
    }
}

package org.missionbench.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Part;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.kernel.MeasureKey;

/**
 * The measures that a change of rows has changed. Public for the packages of this bundle only.
 *
 * @param effects each of them, in the order of keys
 */
public record MeasureEffects(List<Effect> effects) {

    /** Nothing changed, or nobody looked. */
    public static final MeasureEffects NONE = new MeasureEffects(List.of());

    private static final int SHOWN = 20;

    /** Copies. */
    public MeasureEffects {
        effects = List.copyOf(effects);
    }

    /**
     * One of them.
     *
     * @param key its name
     * @param before its exact value, {@code –} when there was none
     * @param after its exact value, {@code –} when there is none
     */
    public record Effect(MeasureKey key, String before, String after) {}

    /** Compares. */
    public static MeasureEffects between(SortedMap<MeasureKey, Measure> before, SortedMap<MeasureKey, Measure> after) {
        TreeSet<MeasureKey> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Effect> effects = new ArrayList<>();
        for (MeasureKey key : keys) {
            Effect effect = new Effect(key, exact(before.get(key)), exact(after.get(key)));
            if (!effect.before().equals(effect.after())) {
                effects.add(effect);
            }
        }
        return new MeasureEffects(effects);
    }

    /** What a person reads: a bounded list. */
    public List<Part> parts() {
        if (effects.isEmpty()) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        List<List<String>> rows = effects.stream()
                .limit(SHOWN)
                .map(effect -> List.of(effect.key().key(), effect.before(), effect.after()))
                .toList();
        parts.add(new Rows(List.of("measure", "before", "after"), rows, List.of(1, 2)));
        if (effects.size() > SHOWN) {
            parts.add(new Line("… and %d more measures; --json lists all".formatted(effects.size() - SHOWN)));
        }
        return parts;
    }

    /** All of them, for programs. */
    public List<Map<String, Object>> data() {
        return effects.stream().map(MeasureEffects::data).toList();
    }

    private static Map<String, Object> data(Effect effect) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("key", effect.key().key());
        data.put("before", effect.before());
        data.put("after", effect.after());
        return data;
    }

    private static String exact(@Nullable Measure measure) {
        FigureText text = Optional.ofNullable(measure)
                .flatMap(Measure::value)
                .map(FigureText::of)
                .orElse(FigureText.none());
        return text.exact().isEmpty()
                ? text.printed()
                : "%s %s".formatted(text.exact(), text.exactUnit()).strip();
    }
}

package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** The texts at two points of their history. */
final class TextVersions {

    private TextVersions() {}

    /**
     * A paragraph that reads differently.
     *
     * @param name such as {@code II.B/3}; a text of another module has the name of its cell
     * @param before its text; empty when it was added
     * @param after its text; empty when it was removed
     */
    record Changed(String name, String before, String after) {

        /** Its place in the outline. */
        String place() {
            return name.substring(0, Math.max(0, name.lastIndexOf('/')));
        }

        /** Whether it was added, changed or removed. */
        String kind() {
            if (before.isEmpty()) {
                return "new";
            }
            return after.isEmpty() ? "removed" : "changed";
        }
    }

    /** What reads differently after two changes; {@link Long#MAX_VALUE} stands for now. */
    static List<Changed> between(RecordStore store, MissionPeriod scope, long earlier, long later) {
        return between(
                store.allAsOf(scope, NarrativeParagraph.class, earlier),
                store.allAsOf(scope, NarrativeParagraph.class, later));
    }

    /** What reads differently in two states of the texts; a paragraph that only got another number does not. */
    static List<Changed> between(List<NarrativeParagraph> earlier, List<NarrativeParagraph> later) {
        Map<String, String> before = withoutTextsOf(earlier, later);
        Map<String, String> after = withoutTextsOf(later, earlier);
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new Changed(name, text(before, name), text(after, name)))
                .toList();
    }

    private static String text(Map<String, String> texts, String name) {
        return Optional.ofNullable(texts.get(name)).orElse("");
    }

    /** The texts that the other state does not have at the same place, by name. */
    private static Map<String, String> withoutTextsOf(List<NarrativeParagraph> own, List<NarrativeParagraph> others) {
        List<String> common =
                new ArrayList<>(others.stream().map(TextVersions::placed).toList());
        Map<String, String> texts = new LinkedHashMap<>();
        for (NarrativeParagraph paragraph : own) {
            if (!common.remove(placed(paragraph))) {
                texts.put(paragraph.name(), paragraph.text());
            }
        }
        return texts;
    }

    private static String placed(NarrativeParagraph paragraph) {
        return paragraph.place() + " " + paragraph.text();
    }
}

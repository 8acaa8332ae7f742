package org.missionbench.documents.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Counts the paragraphs of lists as a word processor does, in the order in which they are asked for. */
final class DocxLists {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final int LEVELS = 9;

    private final DocxStyles styles;
    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Map<Integer, DocxLevel>> levels = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    DocxLists(Optional<Element> part, DocxStyles styles) {
        this.styles = styles;
        part.ifPresent(root -> {
            DocxXml.children(root, "abstractNum")
                    .forEach(list -> abstracts.put(
                            DocxXml.attribute(list, "abstractNumId").orElse(""), list));
            DocxXml.children(root, "num")
                    .forEach(list -> lists.put(DocxXml.attribute(list, "numId").orElse(""), list));
        });
    }

    /** The number of the next paragraph, as a reader sees it; empty when it is in no list. */
    String next(Element paragraph) {
        String style = styles.of(paragraph);
        Optional<Element> direct = DocxXml.descendant(paragraph, "pPr", "numPr");
        Optional<Element> inherited = styles.list(style);
        String list = direct.flatMap(found -> DocxXml.value(found, "numId"))
                .or(() -> inherited.flatMap(found -> DocxXml.value(found, "numId")))
                .orElse("0");
        if (list.equals("0") || !lists.containsKey(list)) {
            return "";
        }
        int level = direct.flatMap(found -> DocxXml.number(found, "ilvl"))
                .or(() -> levelOf(style, list))
                .or(() -> inherited.flatMap(found -> DocxXml.number(found, "ilvl")))
                .orElse(0);
        return level < 0 || level >= LEVELS ? "" : count(list, level);
    }

    private Optional<Integer> levelOf(String style, String list) {
        return levels(list).entrySet().stream()
                .filter(level -> level.getValue().style().equals(style))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private String count(String list, int level) {
        Map<Integer, DocxLevel> known = levels(list);
        DocxLevel counted = known.get(level);
        if (counted == null) {
            return "";
        }
        int[] count = counts.computeIfAbsent(abstractOf(list), absent -> new int[LEVELS]);
        startAnew(list, count);
        // 0 means that nothing was counted on this level yet
        count[level] = count[level] == 0 ? counted.start() + 1 : count[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            DocxLevel lower = known.get(below);
            count[below] = lower != null && !lower.restarts() ? count[below] : 0;
        }
        return counted.isBullet() ? counted.bullet() : written(counted, known, count);
    }

    // counts are kept one higher than they are, because a list may start with 0
    private static String written(DocxLevel level, Map<Integer, DocxLevel> known, int[] count) {
        Matcher place = PLACE.matcher(level.text());
        return place.replaceAll(found -> {
            int at = Integer.parseInt(found.group(1)) - 1;
            DocxLevel named = known.get(at);
            if (named == null) {
                return "";
            }
            int number = count[at] == 0 ? named.start() : count[at] - 1;
            return Matcher.quoteReplacement(level.legal() ? Integer.toString(number) : named.written(number));
        });
    }

    // lists of one definition count on where the other stopped, unless they say where they start
    private void startAnew(String list, int[] count) {
        if (!started.add(list)) {
            return;
        }
        for (Element override : overrides(list)) {
            int level = DocxLevel.position(override).orElse(LEVELS);
            if (level < LEVELS && DocxXml.child(override, "startOverride").isPresent()) {
                count[level] = 0;
            }
        }
    }

    private Map<Integer, DocxLevel> levels(String list) {
        return levels.computeIfAbsent(list, absent -> {
            Map<Integer, DocxLevel> found = new TreeMap<>();
            Optional.ofNullable(abstracts.get(abstractOf(absent))).ifPresent(definition -> add(definition, found));
            overrides(absent).forEach(override -> change(override, found));
            return found;
        });
    }

    private List<Element> overrides(String list) {
        Element found = lists.get(list);
        return found == null ? List.of() : DocxXml.children(found, "lvlOverride");
    }

    private static void add(Element definition, Map<Integer, DocxLevel> found) {
        for (Element level : DocxXml.children(definition, "lvl")) {
            DocxLevel.position(level).ifPresent(at -> found.put(at, DocxLevel.of(level)));
        }
    }

    private static void change(Element override, Map<Integer, DocxLevel> found) {
        int at = DocxLevel.position(override).orElse(LEVELS);
        DocxXml.child(override, "lvl").ifPresent(level -> found.put(at, DocxLevel.of(level)));
        DocxLevel level = found.get(at);
        Optional<Integer> start = DocxXml.number(override, "startOverride");
        if (level != null && start.isPresent()) {
            found.put(at, level.startingAt(start.get()));
        }
    }

    // a definition may stand for the list of a style
    private String abstractOf(String list) {
        Set<String> asked = new HashSet<>();
        String current = list;
        while (lists.containsKey(current) && asked.add(current)) {
            String id = DocxXml.value(lists.get(current), "abstractNumId").orElse("");
            Optional<String> linked = Optional.ofNullable(abstracts.get(id))
                    .flatMap(definition -> DocxXml.value(definition, "numStyleLink"))
                    .flatMap(styles::list)
                    .flatMap(found -> DocxXml.value(found, "numId"));
            if (linked.isEmpty()) {
                return id;
            }
            current = linked.get();
        }
        return "";
    }
}

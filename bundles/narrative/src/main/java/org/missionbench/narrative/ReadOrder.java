package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The paragraphs at one place in the order in which a document has them. Lists and headings go with the paragraph
 * before them; what the document does not have keeps its place.
 *
 * @param rows in their new order, still with their old numbers
 * @param moved the names of those that stand elsewhere than before
 */
record ReadOrder(List<NarrativeParagraph> rows, List<String> moved) {

    /**
     * Orders paragraphs.
     *
     * @param standing in their stored order
     * @param names all names in the order of the document
     */
    static ReadOrder of(List<NarrativeParagraph> standing, List<String> names) {
        List<List<NarrativeParagraph>> groups = groups(standing);
        List<List<NarrativeParagraph>> present =
                groups.stream().filter(group -> names.contains(head(group))).toList();
        List<List<NarrativeParagraph>> sorted = new ArrayList<>(present);
        sorted.sort((one, other) -> names.indexOf(head(one)) - names.indexOf(head(other)));
        if (sorted.equals(present)) {
            return new ReadOrder(standing, List.of());
        }
        Iterator<List<NarrativeParagraph>> next = sorted.iterator();
        List<NarrativeParagraph> ordered = groups.stream()
                .flatMap(group -> (names.contains(head(group)) ? next.next() : group).stream())
                .toList();
        return new ReadOrder(ordered, moved(present, sorted));
    }

    /** The rows with the numbers they had, in rising order. */
    static List<NarrativeParagraph> renumbered(List<NarrativeParagraph> rows) {
        Iterator<Long> numbers = rows.stream()
                .map(NarrativeParagraph::number)
                .filter(number -> number > 0)
                .sorted()
                .iterator();
        return rows.stream()
                .map(row -> row.number() > 0 ? row.withNumber(numbers.next()) : row)
                .toList();
    }

    private static List<List<NarrativeParagraph>> groups(List<NarrativeParagraph> standing) {
        List<List<NarrativeParagraph>> groups = new ArrayList<>();
        for (NarrativeParagraph row : standing) {
            if (groups.isEmpty() || !row.isLoose()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(row);
        }
        return groups;
    }

    private static List<String> moved(List<List<NarrativeParagraph>> before, List<List<NarrativeParagraph>> after) {
        int[] partners = WordDiff.partners(heads(before), heads(after));
        List<String> moved = new ArrayList<>();
        for (int at = 0; at < partners.length; at++) {
            if (partners[at] < 0) {
                moved.add(head(before.get(at)));
            }
        }
        return moved;
    }

    private static String[] heads(List<List<NarrativeParagraph>> groups) {
        return groups.stream().map(ReadOrder::head).toArray(String[]::new);
    }

    private static String head(List<NarrativeParagraph> group) {
        return group.get(0).name();
    }
}

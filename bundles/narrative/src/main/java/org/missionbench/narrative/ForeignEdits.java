package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.missionbench.contracts.content.DocumentReader.ReadBlock;
import org.missionbench.contracts.content.DocumentReader.ReadParagraph;
import org.missionbench.narrative.DocumentLines.Kind;
import org.missionbench.narrative.DocumentLines.Line;

/**
 * What somebody has changed in a document although it is none of the narrative's texts: tables, headings, lists and
 * paragraphs that other modules print from their data. None of it may get lost.
 *
 * @param edits each with where it stands
 */
record ForeignEdits(List<Edit> edits) {

    private static final double ALIKE = 0.5;

    /** Without a report to compare with nothing is known. */
    static final ForeignEdits NONE = new ForeignEdits(List.of());

    /**
     * A line that reads differently.
     *
     * @param where the heading above it, for a cell with its row and column
     * @param cell whether it stands in a table
     * @param printed what the report prints; empty for a line that was added
     * @param read what the document has; empty for a line that was removed
     * @param reason why it cannot be taken over; empty when there is no more to say
     */
    record Edit(String where, boolean cell, String printed, String read, String reason) {

        Edit(Line line, String printed, String read) {
            this(line.where(), line.kind() == Kind.CELL, printed, read, "");
        }

        /** The same edit with a reason. */
        Edit because(String why) {
            return new Edit(where, cell, printed, read, why);
        }

        /** As a person reads it. */
        String text() {
            return "%s: %s%s"
                    .formatted(
                            where.isEmpty() ? "before the first heading" : where,
                            WordDiff.of(printed, read),
                            reason.isEmpty() ? "" : " (" + reason + ")");
        }
    }

    /**
     * Compares a document with the report as it would be printed now.
     *
     * @param fresh the report, written and read again
     * @param document the edited document
     * @param isOwn whether a paragraph of either is one of the narrative's
     */
    static ForeignEdits of(List<ReadBlock> fresh, List<ReadBlock> document, Predicate<ReadParagraph> isOwn) {
        List<Line> printed = DocumentLines.of(fresh, isOwn);
        List<Line> read = DocumentLines.of(document, isOwn);
        List<Line> added = without(read, printed);
        List<Edit> edits = new ArrayList<>();
        for (Line line : inSectionsOf(read, printed, without(printed, read))) {
            Optional<Line> now = partner(line, added);
            now.ifPresent(added::remove);
            edits.add(new Edit(line, line.text(), now.map(Line::text).orElse("")));
        }
        // a new paragraph may be the narrative's; a new cell is not
        added.stream()
                .filter(line -> line.kind() == Kind.CELL)
                .forEach(line -> edits.add(new Edit(line, "", line.text())));
        return new ForeignEdits(List.copyOf(edits));
    }

    /** Whether a printed text is one of those that were changed. */
    boolean has(String text) {
        return edits.stream().anyMatch(edit -> edit.read().equals(text));
    }

    /** Somebody may send single chapters: lines of a section of which nothing is there are not missing. */
    private static List<Line> inSectionsOf(List<Line> read, List<Line> printed, List<Line> missing) {
        Set<String> texts = read.stream().map(Line::text).collect(Collectors.toSet());
        Set<Integer> sections = printed.stream()
                .filter(line -> texts.contains(line.text()))
                .map(Line::section)
                .collect(Collectors.toSet());
        return missing.stream()
                .filter(line -> sections.contains(line.section()))
                .toList();
    }

    /** The line that took the place of one that is missing: in the same cell, or with much the same words. */
    private static Optional<Line> partner(Line line, List<Line> added) {
        List<Line> like =
                added.stream().filter(other -> other.kind() == line.kind()).toList();
        Optional<Line> sameCell = like.stream()
                .filter(other -> line.kind() == Kind.CELL && other.where().equals(line.where()))
                .findFirst();
        return sameCell.or(() -> like.stream()
                .filter(other -> line.kind() == Kind.HEADING || likeness(line, other) >= ALIKE)
                .max(Comparator.comparingDouble(other -> likeness(line, other))));
    }

    private static double likeness(Line one, Line other) {
        return WordDiff.likeness(one.text(), other.text());
    }

    /** The lines of other modules that another document does not have as often. */
    private static List<Line> without(List<Line> lines, List<Line> others) {
        Map<String, Long> left = others.stream().collect(Collectors.groupingBy(Line::text, Collectors.counting()));
        List<Line> without = new ArrayList<>();
        for (Line line : lines) {
            if (left.merge(line.text(), -1L, Long::sum) < 0 && !line.own()) {
                without.add(line);
            }
        }
        return without;
    }
}

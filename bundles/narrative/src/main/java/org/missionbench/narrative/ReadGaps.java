package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.content.DocumentReader.ReadBlock;
import org.missionbench.contracts.content.DocumentReader.ReadParagraph;

/**
 * A document that was read, as its named paragraphs in order, each with the paragraphs without a name around it.
 *
 * @param named name to paragraph, in the order of reading; the first of several with one name
 * @param before name to the paragraphs that stand directly before it, under a heading or table
 * @param after name to the paragraphs that follow up to the next name, table or chapter
 */
record ReadGaps(
        Map<String, ReadParagraph> named,
        Map<String, List<ReadParagraph>> before,
        Map<String, List<ReadParagraph>> after) {

    private static final int CHAPTER_DEPTHS = 3;

    /**
     * Divides a document.
     *
     * @param known the names that may be found
     * @param foreign whether a printed text is one that other modules contribute
     */
    static ReadGaps of(List<ReadBlock> blocks, Set<String> known, Predicate<String> foreign) {
        Division division = new Division(known, foreign);
        blocks.forEach(division::add);
        return new ReadGaps(division.named, division.before, division.after);
    }

    /** Sorts paragraphs while it reads. */
    private static final class Division {

        private final Set<String> unread;
        private final Predicate<String> foreign;
        private final Map<String, ReadParagraph> named = new LinkedHashMap<>();
        private final Map<String, List<ReadParagraph>> before = new HashMap<>();
        private final Map<String, List<ReadParagraph>> after = new HashMap<>();
        private List<ReadParagraph> waiting = new ArrayList<>();
        private @Nullable String last;

        Division(Set<String> known, Predicate<String> foreign) {
            this.unread = new HashSet<>(known);
            this.foreign = foreign;
        }

        void add(ReadBlock block) {
            if (!(block instanceof ReadParagraph paragraph)) {
                end();
            } else if (unread.remove(paragraph.name())) {
                addNamed(paragraph);
            } else if (!isOurs(paragraph)) {
                end();
            } else if (last == null) {
                waiting.add(paragraph);
            } else {
                after.computeIfAbsent(last, name -> new ArrayList<>()).add(paragraph);
            }
        }

        private void addNamed(ReadParagraph paragraph) {
            named.put(paragraph.name(), paragraph);
            if (last == null) {
                before.put(paragraph.name(), waiting);
            }
            waiting = new ArrayList<>();
            last = paragraph.name();
        }

        private void end() {
            last = null;
            waiting = new ArrayList<>();
        }

        // what other modules print, and the headings of chapters, end what belongs to a paragraph
        private boolean isOurs(ReadParagraph paragraph) {
            boolean chapter = paragraph.headingDepth() > 0 && paragraph.headingDepth() <= CHAPTER_DEPTHS;
            String text = PrintedTexts.plain(paragraph.text());
            return !chapter && !text.isEmpty() && !foreign.test(text);
        }
    }
}

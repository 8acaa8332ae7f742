package org.missionbench.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Listing;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.report.PassageSource.Kind;
import org.missionbench.contracts.report.PassageSource.Passage;

/**
 * The running text of a report, by place.
 *
 * @param passages in the order in which they are printed at their places
 */
record PassageTexts(List<Passage> passages) {

    private static final String RULE = "reporting/passages-have-a-place";
    private static final int UNNUMBERED_DEPTH = 4;
    private static final int SHOWN = 60;

    /** Copies. */
    PassageTexts {
        passages = List.copyOf(passages);
    }

    /** Where there is text. */
    Collection<String> places() {
        TreeSet<String> places = new TreeSet<>();
        passages.forEach(passage -> places.add(passage.place()));
        return places;
    }

    /** The text at a place, before or after what modules contribute there. */
    List<Block> blocks(String place, boolean afterSection) {
        List<Block> blocks = new ArrayList<>();
        List<List<Inline>> items = new ArrayList<>();
        for (Passage passage : passages) {
            if (!passage.place().equals(place) || passage.afterSection() != afterSection) {
                continue;
            }
            if (passage.kind() == Kind.ITEM) {
                items.add(BoundText.parse(passage.text()));
            } else {
                endList(items, blocks);
                blocks.add(block(passage));
            }
        }
        endList(items, blocks);
        return blocks;
    }

    /** A finding for each passage at a place that the outline does not have, where nobody reads it. */
    List<Finding> withoutPlace(List<OutlineEntry> outline) {
        List<String> known = outline.stream().map(OutlineEntry::place).toList();
        return passages.stream()
                .filter(passage -> !known.contains(passage.place()))
                .map(PassageTexts::finding)
                .toList();
    }

    private static Block block(Passage passage) {
        return passage.kind() == Kind.HEADING
                ? new Heading(UNNUMBERED_DEPTH, passage.text())
                : new Paragraph(passage.name(), passage.kind() == Kind.NUMBERED, BoundText.parse(passage.text()));
    }

    private static void endList(List<List<Inline>> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Listing(items));
            items.clear();
        }
    }

    private static Finding finding(Passage passage) {
        return new Finding(
                RULE,
                Finding.Severity.WARNING,
                "Paragraph %s is not printed: the outline has no place %s; add it there or give the paragraph another place"
                        .formatted(passage.name(), passage.place()),
                List.of(new Finding.Place("paragraph " + passage.name(), start(passage.text()))));
    }

    private static String start(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}

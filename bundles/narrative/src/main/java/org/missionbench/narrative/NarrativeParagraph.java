package org.missionbench.narrative;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.contracts.report.PassageSource;

/** A paragraph of the report's own text. */
@Dataset(
        name = "paragraph",
        title = "Paragraphs of the report",
        help =
                "Running text before or after what the modules contribute at a place of the outline. Write numbers as bound measures: {finance.utilization-rate|prose-percentage}.")
record NarrativeParagraph(
        @Column(label = "Place", help = "Place in the outline.", key = true, example = "III.B") String place,
        @Column(label = "Number", help = "1, 2, 3 within the place.", key = true, example = "1") long number,
        @Column(label = "Stands", help = "before or after the tables at that place.", example = "after") Stands stands,
        @Column(
                        label = "Kind",
                        help =
                                "numbered for a paragraph that is counted through the report, plain for one that is not, item for a lettered item, heading for a heading without a number.",
                        example = "numbered")
                Kind kind,
        @Column(
                        label = "Text",
                        help =
                                "Running text; numbers stand in braces as measure and style, or in quotes with their source: {'24,693'|Central Election Commission}; *words* are set in italics.",
                        example = "No funds were moved between groups.")
                String text) {

    /** Where a paragraph stands among the section's tables. */
    enum Stands {
        BEFORE,
        AFTER
    }

    /** How a paragraph is set. */
    enum Kind {
        NUMBERED(PassageSource.Kind.NUMBERED),
        PLAIN(PassageSource.Kind.PLAIN),
        ITEM(PassageSource.Kind.ITEM),
        HEADING(PassageSource.Kind.HEADING);

        private final PassageSource.Kind passageKind;

        Kind(PassageSource.Kind passageKind) {
            this.passageKind = passageKind;
        }
    }

    /** The name by which it is found again in a document: {@code II.B/3}. */
    String name() {
        return place + "/" + number;
    }

    /** Whether a document has it without a name: an item of a list, or a heading. */
    boolean isLoose() {
        return kind == Kind.ITEM || kind == Kind.HEADING;
    }

    /** The same paragraph with another number. */
    NarrativeParagraph withNumber(long other) {
        return new NarrativeParagraph(place, other, stands, kind, text);
    }

    /** The paragraph as reporting asks for it. */
    PassageSource.Passage passage() {
        return new PassageSource.Passage(name(), place, stands == Stands.AFTER, kind.passageKind, text);
    }
}

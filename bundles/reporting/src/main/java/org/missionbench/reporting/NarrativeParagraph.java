package org.missionbench.reporting;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A paragraph of the report's own text. */
@Dataset(
        name = "paragraph",
        title = "Paragraphs of the report",
        help =
                "Running text before or after what the modules contribute at a place of the outline. Write numbers as bound measures: {finance.utilization-rate|prose-percentage}.")
record NarrativeParagraph(
        @Column(label = "Place", help = "Place in the outline.", key = true, references = "outline", example = "III.B")
                String place,
        @Column(label = "Number", help = "1, 2, 3 within the place.", key = true, example = "1") long number,
        @Column(label = "Stands", help = "before or after the tables at that place.", example = "after") Stands stands,
        @Column(
                        label = "Counted",
                        help = "Whether it takes part in the numbering of paragraphs: yes; no for the summary.",
                        example = "yes")
                boolean counted,
        @Column(
                        label = "Text",
                        help =
                                "Running text; numbers stand in braces as measure and style, *words* are set in italics.",
                        example = "No funds were moved between groups.")
                String text) {

    /** Where a paragraph stands among the section's tables. */
    enum Stands {
        BEFORE,
        AFTER
    }
}

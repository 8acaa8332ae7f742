package org.missionbench.contracts.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.missionbench.contracts.Contribution;

/**
 * Reads a document that a person has written, or changed in another program. Its id is {@code documents/read-} and the
 * format: {@code documents/read-docx}.
 */
public interface DocumentReader extends Contribution {

    /** What the format is called as a file's ending: {@code docx}. */
    String format();

    /**
     * Reads all of it. Does not close the stream.
     *
     * @throws IOException when it is not a document of this format; the message says what is wrong with it
     */
    List<ReadBlock> read(InputStream in) throws IOException;

    /** A piece of a document that was read. */
    sealed interface ReadBlock permits ReadParagraph, ReadTable {}

    /**
     * A heading, a paragraph or a list item.
     *
     * @param name its {@link Paragraph#name()} when this product wrote it and the bookmark is still there; else empty
     * @param headingDepth 1 to 9 for a heading, 0 for running text
     * @param number its number or letter as a reader sees it: {@code 48.}, {@code (a)}; empty for none
     * @param runs its text in pieces
     */
    record ReadParagraph(String name, int headingDepth, String number, List<Run> runs) implements ReadBlock {

        /** Copies. */
        public ReadParagraph {
            runs = List.copyOf(runs);
        }

        /** The whole text without the number. */
        public String text() {
            StringBuilder text = new StringBuilder();
            runs.forEach(run -> text.append(run.text()));
            return text.toString();
        }
    }

    /**
     * A table.
     *
     * @param rows top to bottom, a text for each cell; paragraphs within a cell are parted by line ends
     */
    record ReadTable(List<List<String>> rows) implements ReadBlock {

        /** Copies. */
        public ReadTable {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A piece of a paragraph.
     *
     * @param text as a reader sees it
     * @param binding what stands between the braces of {@link BoundText} when this product wrote a bound number here:
     *     {@code finance.utilization-rate|prose-percentage}; else empty
     * @param italic whether it is set in italics
     */
    record Run(String text, String binding, boolean italic) {}
}

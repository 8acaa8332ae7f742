package org.missionbench.contracts.content;

/** A piece of a document, saying what it is and not how it looks. */
public sealed interface Block permits Heading, Paragraph, Listing, Table, Chart, Notice {

    /**
     * Hands this block to the method for its kind.
     *
     * @param <R> what the visitor makes of a block
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each kind of block.
     *
     * @param <R> what the visitor makes of a block
     */
    interface Visitor<R> {

        /** Receives a heading. */
        R heading(Heading heading);

        /** Receives a paragraph. */
        R paragraph(Paragraph paragraph);

        /** Receives a lettered list. */
        R listing(Listing listing);

        /** Receives a table. */
        R table(Table table);

        /** Receives a chart with its table. */
        R chart(Chart chart);

        /** Receives a notice to the reader. */
        R notice(Notice notice);
    }
}

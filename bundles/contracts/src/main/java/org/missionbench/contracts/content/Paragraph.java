package org.missionbench.contracts.content;

import java.util.List;

/**
 * A paragraph of running text.
 *
 * @param name stable name, unique in the document: {@code II.B/3}, a bookmark where the format has them; empty for none
 * @param counted whether it takes part in the numbering through the whole document
 * @param text its pieces
 */
public record Paragraph(String name, boolean counted, List<Inline> text) implements Block {

    /** Copies. */
    public Paragraph {
        text = List.copyOf(text);
    }

    /** A paragraph without a name. */
    public Paragraph(boolean counted, List<Inline> text) {
        this("", counted, text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.paragraph(this);
    }
}

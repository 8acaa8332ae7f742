package org.missionbench.contracts.content;

import java.util.List;

/**
 * A paragraph of running text.
 *
 * @param counted whether it takes part in the numbering through the whole document
 * @param text its pieces
 */
public record Paragraph(boolean counted, List<Inline> text) implements Block {

    /** Copies. */
    public Paragraph {
        text = List.copyOf(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.paragraph(this);
    }
}

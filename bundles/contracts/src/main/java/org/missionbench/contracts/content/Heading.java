package org.missionbench.contracts.content;

/**
 * The title of a part of the document.
 *
 * @param depth 1 for the parts of the outline (I, II), 2 below (A, B), 3 below (1, 2), 4 for a heading without number
 * @param text the title; its number is given by reporting
 * @param aside set at the right end of the same line, such as a variance; may be empty
 */
public record Heading(int depth, String text, String aside) implements Block {

    /** Refuses a depth no style exists for. */
    public Heading {
        if (depth < 1 || depth > 4) {
            throw new IllegalArgumentException("A heading has a depth from 1 to 4, not %d".formatted(depth));
        }
    }

    /** A heading without anything at the right. */
    public Heading(int depth, String text) {
        this(depth, text, "");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.heading(this);
    }
}

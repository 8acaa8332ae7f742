package org.missionbench.contracts.content;

/**
 * Something the reader must know about what is printed here, set apart from the text.
 *
 * @param kind what it is about
 * @param text in whole sentences
 */
public record Notice(Kind kind, String text) implements Block {

    /** What a notice is about. */
    public enum Kind {
        /** Figures that were not recorded but reconstructed to agree with printed totals. */
        RECONSTRUCTED,
        /** A part that is missing because its module is absent or has failed. */
        MISSING,
        /** Anything else worth knowing, such as rounded parts that do not add up. */
        REMARK
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.notice(this);
    }
}

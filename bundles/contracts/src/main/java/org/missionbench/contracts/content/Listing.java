package org.missionbench.contracts.content;

import java.util.List;

/**
 * Items lettered (a), (b), (c).
 *
 * @param items each with the pieces of its text
 */
public record Listing(List<List<Inline>> items) implements Block {

    /** Copies. */
    public Listing {
        items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.listing(this);
    }
}

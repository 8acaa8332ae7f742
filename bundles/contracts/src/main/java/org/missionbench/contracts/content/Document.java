package org.missionbench.contracts.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document ready for rendering: everything is numbered and every bound number filled in.
 *
 * @param cover what stands at the head of the first page
 * @param language BCP 47 tag: {@code en}
 * @param parts the blocks, in order, with their numbers
 */
public record Document(Cover cover, String language, List<Part> parts) {

    /** Copies. */
    public Document {
        parts = List.copyOf(parts);
    }

    /**
     * The head of the first page and of the others.
     *
     * @param symbol the document's symbol, running on every page; may be empty
     * @param organization who issues it
     * @param body to whom: "General Assembly"; may be empty
     * @param title the full title
     * @param subtitle a second line; may be empty
     * @param date as printed; may be empty
     * @param properties more lines for the head by their label: session, agenda item; in order
     */
    public record Cover(
            String symbol,
            String organization,
            String body,
            String title,
            String subtitle,
            String date,
            Map<String, String> properties) {

        /** Copies, keeping the order. */
        public Cover {
            properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        }
    }

    /**
     * A block with its number.
     *
     * @param number {@code IV.}, {@code A.}, {@code 48.}; empty for none
     * @param block what is numbered
     */
    public record Part(String number, Block block) {}
}

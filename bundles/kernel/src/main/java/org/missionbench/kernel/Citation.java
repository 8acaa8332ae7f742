package org.missionbench.kernel;

/**
 * Where a figure or request was printed: {@code A/77/589, para. 58}.
 *
 * @param document the symbol of the document
 * @param place paragraph, section or table within it; empty for the whole document
 */
public record Citation(String document, String place) {

    /** Refuses a citation of nothing. */
    public Citation {
        if (document.isBlank()) {
            throw new IllegalArgumentException("A citation needs the symbol of a document");
        }
    }

    @Override
    public String toString() {
        return place.isEmpty() ? document : document + ", " + place;
    }
}

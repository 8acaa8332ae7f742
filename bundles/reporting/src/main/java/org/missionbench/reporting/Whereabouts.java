package org.missionbench.reporting;

import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Heading;

/** Where in a document a block stands, as a person would look for it: {@code III.D.1 Other revenue}. */
final class Whereabouts {

    private static final int NUMBERED_DEPTHS = 3;

    private final String[] numbers = {"", "", ""};
    private String title = "";

    /** Goes on to the next heading. */
    void enter(Document.Part part, Heading heading) {
        title = heading.text();
        if (heading.depth() > NUMBERED_DEPTHS) {
            return;
        }
        numbers[heading.depth() - 1] = part.number().replaceAll("\\.$", "");
        for (int below = heading.depth(); below < NUMBERED_DEPTHS; below++) {
            numbers[below] = "";
        }
    }

    /** The numbers of the headings above, then the title of the nearest. */
    @Override
    public String toString() {
        StringBuilder where = new StringBuilder();
        for (String number : numbers) {
            if (!number.isEmpty()) {
                where.append(where.isEmpty() ? "" : ".").append(number);
            }
        }
        return where.append(where.isEmpty() ? "" : " ").append(title).toString();
    }
}

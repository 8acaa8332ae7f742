package org.missionbench.documents;

/** Markup under construction that is HTML and well-formed XML at once. Every text and attribute is escaped. */
final class Markup {

    private final StringBuilder written = new StringBuilder(1 << 16);

    /** Opens an element; attributes come as names and values, and one with an empty value is left out. */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        written.append('>');
        return this;
    }

    Markup close(String element) {
        written.append("</").append(element).append('>');
        return this;
    }

    /** An element that never has content, such as {@code meta}. */
    Markup single(String element, String... attributes) {
        start(element, attributes);
        written.append("/>");
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** An element with only text in it. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    Markup line() {
        written.append('\n');
        return this;
    }

    /** Takes markup of our own making as it is. */
    Markup trusted(CharSequence markup) {
        written.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return written.toString();
    }

    private void start(String element, String... attributes) {
        written.append('<').append(element);
        for (int at = 0; at < attributes.length; at += 2) {
            if (!attributes[at + 1].isEmpty()) {
                written.append(' ').append(attributes[at]).append("=\"");
                escape(attributes[at + 1]);
                written.append('"');
            }
        }
    }

    private void escape(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '&' -> written.append("&amp;");
                case '"' -> written.append("&quot;");
                case '\'' -> written.append("&#39;");
                default -> appendAllowed(character);
            }
        }
    }

    // XML has no way to write most control characters, and no reader misses them
    private void appendAllowed(char character) {
        boolean control = character < ' ' && character != '\n' && character != '\t';
        if (!control && character != '\uFFFE' && character != '\uFFFF') {
            written.append(character);
        }
    }
}

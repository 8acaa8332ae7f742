package org.missionbench.documents.office;

/**
 * What a content control says about the number in it: the text between the braces of a bound number. The tag of a
 * control takes 64 characters, so the rest of a longer text stands in its title. Both are parts of the control itself:
 * they are still there when somebody copies the number into another document.
 *
 * @param tag the text, or its beginning with a plus sign at the end
 * @param title the rest, or the measure for people to read
 */
record DocxBinding(String tag, String title) {

    private static final int LONGEST = 64;
    private static final String MORE = "+";

    /** Whether a control has room for the text. */
    static boolean fits(String text) {
        return text.length() < LONGEST * 2;
    }

    /** The binding of a text that fits. */
    static DocxBinding of(String text) {
        if (text.length() <= LONGEST) {
            return new DocxBinding(text, text.substring(0, Math.max(0, text.lastIndexOf('|'))));
        }
        return new DocxBinding(text.substring(0, LONGEST - 1) + MORE, text.substring(LONGEST - 1));
    }

    /** The text; empty when the control is none of ours. */
    String text() {
        String whole = tag.endsWith(MORE) ? tag.substring(0, tag.length() - 1) + title : tag;
        return whole.indexOf('|') > 0 ? whole : "";
    }
}

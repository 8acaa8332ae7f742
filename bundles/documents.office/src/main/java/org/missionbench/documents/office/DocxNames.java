package org.missionbench.documents.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of paragraphs as bookmarks, from which they can be read again. A bookmark takes letters, digits and
 * underscores only: other characters are an underscore and a letter. It takes no more than forty: a longer name becomes
 * several bookmarks at the same place, each with the serial number of the name and its own place in it.
 */
final class DocxNames {

    private static final int LONGEST = 40;
    private static final int PIECE = 30;
    private static final String WHOLE = "p_";
    private static final Pattern PART = Pattern.compile("p(\\d+)_(\\d+)_(\\w*)");
    private static final Pattern BINDING = Pattern.compile("_b(\\d+)_(\\d+)_(\\w*)");
    private static final Pattern ESCAPE = Pattern.compile("_(x\\p{XDigit}{4}|[a-w]|\\d+$)");
    private static final Map<Character, String> LETTERS =
            Map.of('/', "_s", '.', "_d", '-', "_h", ' ', "_b", '#', "_n", '_', "_u", ',', "_c", ':', "_i", '|', "_o");
    private static final Map<String, String> CHARACTERS = LETTERS.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, letter -> String.valueOf(letter.getKey())));

    private int serial;

    /** The bookmarks that together say the name. */
    List<String> bookmarks(String name) {
        String written = written(name);
        return WHOLE.length() + written.length() <= LONGEST ? List.of(WHOLE + written) : pieces("p%d_%d_%s", written);
    }

    /**
     * The bookmarks that together say what a number is bound to, for word processors that lose the tags of controls.
     * Word does not list bookmarks that begin with an underscore.
     */
    List<String> bindingBookmarks(String binding) {
        return pieces("_b%d_%d_%s", written(binding));
    }

    private List<String> pieces(String form, String written) {
        serial++;
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < written.length(); start += PIECE) {
            String piece = written.substring(start, Math.min(written.length(), start + PIECE));
            pieces.add(form.formatted(serial, pieces.size() + 1, piece));
        }
        return pieces;
    }

    /** The name that these bookmarks say; empty when none of them is the name of a paragraph. */
    static Optional<String> name(List<String> bookmarks) {
        Optional<String> whole = bookmarks.stream()
                .filter(bookmark -> bookmark.startsWith(WHOLE))
                .findFirst();
        return whole.isPresent()
                ? whole.map(bookmark -> read(bookmark.substring(WHOLE.length())))
                : joined(PART, bookmarks);
    }

    /** What these bookmarks bind a number to; empty when none of them does. */
    static Optional<String> binding(Collection<String> bookmarks) {
        return bookmarks.isEmpty() ? Optional.empty() : joined(BINDING, bookmarks);
    }

    private static Optional<String> joined(Pattern form, Collection<String> bookmarks) {
        Map<String, Map<Integer, String>> parts = new TreeMap<>();
        for (String bookmark : bookmarks) {
            Matcher part = form.matcher(bookmark);
            if (part.matches()) {
                parts.computeIfAbsent(part.group(1), absent -> new TreeMap<>())
                        .put(Integer.valueOf(part.group(2)), part.group(3));
            }
        }
        return parts.values().stream()
                .map(pieces -> read(String.join("", pieces.values())))
                .findFirst();
    }

    private static String written(String text) {
        StringBuilder written = new StringBuilder();
        text.chars().forEach(character -> written.append(written((char) character)));
        return written.toString();
    }

    private static String written(char character) {
        boolean plain = character < 128 && Character.isLetterOrDigit(character);
        return plain ? String.valueOf(character) : LETTERS.getOrDefault(character, "_x%04x".formatted((int) character));
    }

    // an underscore before digits at the end was added because the bookmark existed already
    private static String read(String written) {
        return ESCAPE.matcher(written).replaceAll(found -> {
            String code = found.group(1);
            boolean coded = code.length() == 5 && code.startsWith("x");
            String character = coded
                    ? String.valueOf((char) Integer.parseInt(code.substring(1), 16))
                    : CHARACTERS.getOrDefault(found.group(), "");
            return Matcher.quoteReplacement(character);
        });
    }
}

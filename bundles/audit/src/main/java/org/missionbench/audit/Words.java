package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words brought to a form in which they can be compared. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{Mn}’'-]*");
    private static final Pattern WORD_OR_END = Pattern.compile("[\\p{L}][\\p{L}\\p{Mn}’'-]*|[,;:.()\\n\\d–$]");
    private static final Set<String> SMALL = Set.of(
            ("a an the of and or to in on at by for from with as that which who whose were was is are be been being"
                            + " has have had its it their they this these those other others also including such than"
                            + " into within under through between during per both all any each no not only more")
                    .split(" "));
    private static final Set<String> ENDS_NOUN = Set.of(
            ("of to in on at by for from with as that which who were was is are be been being has have had including"
                            + " under through between during per both held owing while when where each into within"
                            + " related participated remained contributed encouraged supported provided compared"
                            + " comprising implemented took improved gained whereby against than whose via across")
                    .split(" "));
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their");
    private static final int LONGEST_NOUN = 7;

    private Words() {}

    /** The stems of a text's words, in order, without the small ones. */
    static List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            if (!SMALL.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /** The stems of the noun phrase at the start of a text: up to a preposition, a verb, a mark or "and". */
    static List<String> nounPhrase(String text) {
        return phrase(text, true);
    }

    /** The same, beyond "and": {@code virtual, in-person, meeting}. */
    static List<String> widePhrase(String text) {
        return phrase(text, false);
    }

    private static List<String> phrase(String text, boolean endsWithAnd) {
        List<String> stems = new ArrayList<>();
        Matcher words = WORD_OR_END.matcher(text);
        while (words.find() && stems.size() < LONGEST_NOUN) {
            String word = words.group().toLowerCase(Locale.ROOT);
            boolean next = !stems.isEmpty() && ARTICLES.contains(word);
            if (next
                    || ENDS_NOUN.contains(word)
                    || !Character.isLetter(word.charAt(0))
                    || endsWithAnd && "and".equals(word)) {
                break;
            }
            if (!SMALL.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /** A word without its plural. */
    static String stem(String word) {
        String bare = word.endsWith("’s") || word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (bare.endsWith("ies") && bare.length() > 4) {
            return bare.substring(0, bare.length() - 3) + "y";
        }
        return bare.endsWith("s") && !bare.endsWith("ss") && bare.length() > 3
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }

    /** A label as it is compared: stems, without numbering and the letter of a note. */
    static String label(String label) {
        return String.join(" ", stems(label.replaceAll("^\\s*[IVX]+\\.\\s+|\\s+[a-e]$", "")));
    }
}

package org.missionbench.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.missionbench.contracts.check.Finding;

/**
 * A number as it stands in a passage.
 *
 * @param passage where it stands
 * @param start its first character in the passage's text
 * @param end the character after it, unit included
 * @param printed as it stands, unit included
 * @param value in units, in dollars or in per cent
 * @param step the worth of its last printed digit: 100000 for "$40.6 million"
 * @param unit what it counts
 */
record Mention(Passage passage, int start, int end, String printed, BigDecimal value, BigDecimal step, Unit unit) {

    Finding.Place place() {
        return new Finding.Place(passage.where(start), excerpt(40));
    }

    /** The number and the words after it, about as many characters, cut between words. */
    String excerpt(int characters) {
        String after = passage.text().substring(end).replace('\n', ' ');
        if (after.length() <= characters) {
            return printed + after;
        }
        int word = after.lastIndexOf(' ', characters);
        return printed + after.substring(0, Math.max(0, word)) + " …";
    }

    /** The words after it, up to a number of characters, within the passage. */
    String after(int characters) {
        return passage.text().substring(end, Math.min(passage.text().length(), end + characters));
    }

    /** The words before it, up to a number of characters, within the passage. */
    String before(int characters) {
        return passage.text().substring(Math.max(0, start - characters), start);
    }

    /** The stems of the things it counts: {@code external training course}. */
    List<String> noun() {
        String after = after(90);
        boolean all = before(5).matches("(?is).*\\ball\\s$") && after.startsWith(" of the ");
        if (after.startsWith(" of them ")) {
            return Words.nounPhrase(after.substring(" of them".length()));
        }
        return Words.nounPhrase(all ? after.substring(" of the".length()) : after);
    }

    /** The last stem of the things it counts: {@code course}; empty when there is none. */
    String head() {
        List<String> noun = noun();
        return noun.isEmpty() ? "" : noun.get(noun.size() - 1);
    }

    /** Whether an exact value, rounded as this one is printed, gives this one. */
    boolean prints(BigDecimal exact) {
        return exact.divide(step, 0, RoundingMode.HALF_UP).compareTo(value.divide(step, 0, RoundingMode.HALF_UP)) == 0;
    }

    Passage.Stretch sentence() {
        return passage.sentenceAt(start);
    }

    /** Whether two statements agree as far as the coarser one is printed: $9.4 million and $9.38 million do. */
    boolean agrees(Mention other) {
        return step.compareTo(other.step) >= 0 ? prints(other.value) : other.prints(value);
    }

    /** Whether somebody may have mistyped one digit of at least two: 65 and 63, 330 and 380. */
    boolean differsByOneDigit(Mention other) {
        return differByOneDigit(printed.replaceAll("\\D", ""), other.printed.replaceAll("\\D", ""));
    }

    static boolean differByOneDigit(String one, String two) {
        return one.length() > 1
                && one.length() == two.length()
                && IntStream.range(0, one.length())
                                .filter(at -> one.charAt(at) != two.charAt(at))
                                .count()
                        == 1;
    }

    boolean is(BigDecimal other) {
        return value.compareTo(other) == 0;
    }
}

package org.missionbench.reporting;

import java.util.Comparator;
import java.util.List;

/** The order of places in an outline: {@code 0} first, then Roman numerals, letters and numbers by their value. */
final class PlaceOrder implements Comparator<String> {

    private static final List<String> ROMAN =
            List.of("0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");

    @Override
    public int compare(String left, String right) {
        String[] leftParts = left.split("\\.", -1);
        String[] rightParts = right.split("\\.", -1);
        for (int at = 0; at < Math.min(leftParts.length, rightParts.length); at++) {
            int byPart = at == 0
                    ? Integer.compare(ROMAN.indexOf(leftParts[0]), ROMAN.indexOf(rightParts[0]))
                    : compareParts(leftParts[at], rightParts[at]);
            if (byPart != 0) {
                return byPart;
            }
        }
        return Integer.compare(leftParts.length, rightParts.length);
    }

    // numbers of more digits are higher: 10 after 9
    private static int compareParts(String left, String right) {
        boolean numbers = Character.isDigit(left.charAt(0)) && Character.isDigit(right.charAt(0));
        int byLength = numbers ? Integer.compare(left.length(), right.length()) : 0;
        return byLength != 0 ? byLength : left.compareTo(right);
    }
}

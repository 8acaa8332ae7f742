package org.missionbench.documents.office;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/**
 * The automatic numbers of a file. They must come out as reporting gave them, so this counts as a word processor does,
 * and where the next number would be another one it starts the list anew at the right one.
 */
final class DocxNumbers {

    private static final int HEADINGS = 0;
    private static final int PARAGRAPHS = 1;
    private static final int LETTERS = 2;

    private static final List<String> ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final List<String> TENS = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");

    private final CTNumbering numbering;
    private final int[] headings = new int[3];
    private final int[] starts = {1, 1, 1};
    private int headingList = 1;
    private int paragraphList = 2;
    private int paragraph;

    DocxNumbers(CTNumbering numbering) {
        this.numbering = numbering;
    }

    /** The list in which a heading gets this number by itself; empty when it has to be written as text. */
    OptionalInt headingList(int depth, String number) {
        OptionalInt value = depth == 1 ? roman(number) : depth == 2 ? letter(number) : decimal(number);
        if (depth > 3 || value.isEmpty()) {
            return OptionalInt.empty();
        }
        int level = depth - 1;
        int next = headings[level] == 0 ? starts[level] : headings[level] + 1;
        if (next != value.getAsInt()) {
            restartHeadings(level, value.getAsInt());
        }
        headings[level] = value.getAsInt();
        Arrays.fill(headings, level + 1, headings.length, 0);
        return OptionalInt.of(headingList);
    }

    /** The list in which a paragraph gets this number by itself; empty when it has to be written as text. */
    OptionalInt paragraphList(String number) {
        OptionalInt value = decimal(number);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (paragraph + 1 != value.getAsInt()) {
            paragraphList = newList(PARAGRAPHS, value.getAsInt());
        }
        paragraph = value.getAsInt();
        return OptionalInt.of(paragraphList);
    }

    /** A list of its own, (a), (b), (c). */
    int newLetters() {
        return newList(LETTERS, 1);
    }

    // some programs count a new list from its start on all levels, others only on the one that changed
    private void restartHeadings(int level, int start) {
        for (int above = 0; above < level; above++) {
            starts[above] = headings[above] + 1;
        }
        starts[level] = start;
        Arrays.fill(starts, level + 1, starts.length, 1);
        headingList = newList(HEADINGS, starts);
    }

    private int newList(int kind, int... starts) {
        int id = numbering.sizeOfNumArray() + 1;
        CTNum list = numbering.addNewNum();
        list.setNumId(BigInteger.valueOf(id));
        list.addNewAbstractNumId().setVal(BigInteger.valueOf(kind));
        for (int level = 0; level < starts.length; level++) {
            CTNumLvl override = list.addNewLvlOverride();
            override.setIlvl(BigInteger.valueOf(level));
            override.addNewStartOverride().setVal(BigInteger.valueOf(starts[level]));
        }
        return id;
    }

    private static OptionalInt decimal(String number) {
        return number.matches("[1-9]\\d{0,5}\\.")
                ? OptionalInt.of(Integer.parseInt(number.substring(0, number.length() - 1)))
                : OptionalInt.empty();
    }

    private static OptionalInt letter(String number) {
        return number.matches("[A-Z]\\.") ? OptionalInt.of(number.charAt(0) - 'A' + 1) : OptionalInt.empty();
    }

    private static OptionalInt roman(String number) {
        for (int value = 1; value < 100; value++) {
            if ((roman(value) + ".").equals(number)) {
                return OptionalInt.of(value);
            }
        }
        return OptionalInt.empty();
    }

    private static String roman(int number) {
        return TENS.get(number / 10) + ONES.get(number % 10);
    }
}

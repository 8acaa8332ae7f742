package org.missionbench.documents.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a line may end: behind the stroke between two names, but not within 2019/20, ISO 9001:2015, UN-Women or COVID-19,
 * nor between a day and its month, where a reader of reports does not expect it.
 */
final class LineBreaks implements FSTextBreaker {

    private static final int LONGEST_NUMBER = 2;
    private static final Pattern LABEL =
            Pattern.compile("(?i)(.*\\P{L})?(paras?\\.|nos?\\.|section|chapter|resolution)");

    private final BreakIterator breaks;
    private String text = "";
    private int at;
    private int boundary;

    LineBreaks(Locale language) {
        this.breaks = BreakIterator.getLineInstance(language);
    }

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
        at = 0;
        boundary = 0;
    }

    @Override
    public int next() {
        if (at >= boundary) {
            boundary = nextBoundary();
        }
        int stroke = text.indexOf('/', at);
        while (stroke >= 0 && stroke + 1 < boundary && !mayEnd(stroke + 1)) {
            stroke = text.indexOf('/', stroke + 1);
        }
        at = stroke >= 0 && stroke + 1 < boundary ? stroke + 1 : boundary;
        return at;
    }

    private int nextBoundary() {
        int end = breaks.next();
        while (end != BreakIterator.DONE && end < text.length() && !mayEnd(end)) {
            end = breaks.next();
        }
        return end;
    }

    private boolean mayEnd(int end) {
        char last = text.charAt(end - 1);
        char next = text.charAt(end);
        if (next == '/' || next == ':') {
            return false;
        }
        return switch (last) {
            case ' ' -> !isTied(end - 1, next);
            case '/' -> Character.isLetter(next) && wordLength(end - 1) > LONGEST_NUMBER;
            case ':', '.' -> false;
            case '-' -> !Character.isDigit(next) && !isCapital(end - 2);
            default -> true;
        };
    }

    // a short number with what it counts, and a label with its number
    private boolean isTied(int space, char next) {
        int digits = 0;
        while (digits < space && Character.isDigit(text.charAt(space - 1 - digits))) {
            digits++;
        }
        if (digits > 0) {
            boolean whole = digits == space || " (".indexOf(text.charAt(space - 1 - digits)) >= 0;
            return whole && digits <= LONGEST_NUMBER && Character.isLetter(next);
        }
        return Character.isDigit(next)
                && LABEL.matcher(text.substring(Math.max(0, space - 12), space)).matches();
    }

    private int wordLength(int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end - start;
    }

    private boolean isCapital(int at) {
        return at > 0 && Character.isUpperCase(text.charAt(at)) && Character.isUpperCase(text.charAt(at - 1));
    }
}

package org.missionbench.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void keepsPeriodsAndSymbolsWhole() {
        assertThat(pieces("in 2019/20: 48; A/77/589 under ISO 9001:2015"))
                .containsExactly("in ", "2019/20: ", "48; ", "A/77/589 ", "under ", "ISO ", "9001:2015");
    }

    @Test
    void keepsADayWithItsMonthAndALabelWithItsNumber() {
        assertThat(pieces("on 21 October 2022 (resolution 75/301, para. 22)"))
                .containsExactly("on ", "21 October ", "2022 ", "(resolution 75/301, ", "para. 22)");
    }

    @Test
    void keepsAbbreviationsWithWhatFollowsTheHyphen() {
        assertThat(pieces("UN-Women on COVID-19 and trust-building"))
                .containsExactly("UN-Women ", "on ", "COVID-19 ", "and ", "trust-", "building");
    }

    @Test
    void endsLinesBehindAStrokeBetweenLongNames() {
        assertThat(pieces("Gjurakoc/Đurakovac and/or yes/no"))
                .containsExactly("Gjurakoc/", "Đurakovac ", "and/", "or ", "yes/", "no");
    }

    private static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks(Locale.ENGLISH);
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}

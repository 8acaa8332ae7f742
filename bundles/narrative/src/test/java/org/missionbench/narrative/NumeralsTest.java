package org.missionbench.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from 1 July 2021 to 30 June 2022",
                "on 8 and 9 March 2022, from 1 to 15 May and in June 2022",
                "in July 2021 and by 2025, from 2017 to 2023, since 2019",
                "in the 2021/22 period and the Plan 2020–2030",
                "(A/75/779), A/75/822/Add.11, para. 38, ST/SGB/2013/4 and S/2021/123",
                "Security Council resolution 1244 (1999)",
                "Security Council resolutions 1325 (2000) and 2250 (2015) and those that followed",
                "General Assembly resolutions 75/301 and 76/274, resolution 53/222 B",
                "paragraphs 12, 13 and 15; paras. 3 to 5; section 4; table 2; agenda item 160",
                "Component 1: substantive; indicator 2.1.1; outputs 1.1 and 1.2",
                "ISO 9001:2015 and ISO 14001:2015",
                "the COVID-19 pandemic, a P-4 post, H1N1 and the G7",
                "the crossing points Gate 1 (Jarinje) and Gate 31 (Brnjak)",
                "Umoja Extension 2 was introduced",
                "around the clock, 24/7, from 9 a.m. to 10:30",
                "the 21st meeting of the 75th session",
                "(1) the first and (2) the second",
                "euros to 1 United States dollar",
                "see https://example.org/2021/12",
            })
    void leavesAloneWhatOnlyLooksLikeAFigure(String text) {
        assertThat(Numerals.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "turnout was 42.5 per cent of voters | 42.5 per cent",
                "In all, $40.6 million was spent | $40.6 million",
                "it proposed $41,298,500 gross | $41,298,500",
                "some 5,199 observers watched | 5,199",
                "all 38 municipalities on 17 October 2021 | 38",
                "a rate of 0.892 euros | 0.892",
                "UNMIK held 12 meetings in May 2022 | 12",
                "in 2021/22 it met 7 times | 7",
                "resolution 1244 (1999) with 3 annexes | 3",
                "up by 15% | 15%",
                "a 12-month course | 12",
                "US$5 for each | US$5",
                "In 2021 Kosovo had 38 municipalities | 38",
            })
    void findsTheFigure(String text, String printed) {
        assertThat(Numerals.in(text)).extracting(Numerals.Numeral::printed).containsExactly(printed);
    }

    @Test
    void findsEveryFigureOfASentence() {
        assertThat(Numerals.in("Of 112 posts 8 (7.1 per cent) were vacant in June 2022, against 10 a year before."))
                .extracting(Numerals.Numeral::printed)
                .containsExactly("112", "8", "7.1 per cent", "10");
    }

    @Test
    void saysWhereAFigureStands() {
        assertThat(Numerals.in("About 12")).containsExactly(new Numerals.Numeral(6, "12"));
    }
}

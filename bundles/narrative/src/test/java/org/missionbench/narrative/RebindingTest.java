package org.missionbench.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RebindingTest {

    private static final String RATE = "{finance.utilization-rate|prose-percentage}";
    private static final String SPENT = "{finance.expenditure.gross-requirements|prose-millions}";
    private static final UnaryOperator<String> PRINTED =
            text -> text.replace(RATE, "98.3 per cent").replace(SPENT, "$40.6 million");

    @Test
    void bindsNumbersAgainWhenTheWordsAroundThemStand() {
        assertThat(read(
                        "It spent " + SPENT + ", a rate of " + RATE + ".",
                        "It spent $40.6 million, a rate of 98.3 per cent."))
                .isEqualTo("It spent " + SPENT + ", a rate of " + RATE + ".");
    }

    @Test
    void keepsWhatWasWrittenBesideThem() {
        assertThat(read(
                        "It spent (" + SPENT + ") a rate of " + RATE + " in all.",
                        "The Force spent ($40.6 million) at the good *rate* of 98.3 per cent."))
                .isEqualTo("The Force spent (" + SPENT + ") at the good *rate* of " + RATE + ".");
    }

    @Test
    void bindsNoNumberWhoseDigitsWereChanged() {
        assertThat(read("A rate of " + RATE + ".", "A rate of 97.3 per cent.")).isEqualTo("A rate of 97.3 per cent.");
        assertThat(Rebinding.lost("A rate of " + RATE + ".", "A rate of 97.3 per cent."))
                .containsExactly(RATE);
    }

    @Test
    void leavesNumbersThatAreStillBoundAlone() {
        String text = "A rate of " + RATE + " and {'7'|a report, page 3} trees.";
        assertThat(read(text, text + " More.")).isEqualTo(text + " More.");
        assertThat(read(text, "A rate of " + RATE + " and 7 trees, no 98.3 per cent."))
                .isEqualTo("A rate of " + RATE + " and 7 trees, no 98.3 per cent.");
    }

    @Test
    void setsTheSameWordsInItalicsAgain() {
        assertThat(Rebinding.again(
                        "Spent under *implementing partners*: " + SPENT + ".",
                        "Spent here under implementing partners: $40.6 million.",
                        PRINTED))
                .isEqualTo("Spent here under *implementing partners*: " + SPENT + ".");
    }

    private static String read(String stored, String document) {
        return Rebinding.of(stored, document, PRINTED);
    }
}

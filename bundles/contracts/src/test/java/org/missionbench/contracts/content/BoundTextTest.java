package org.missionbench.contracts.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;

class BoundTextTest {

    @Test
    void readsWordsNumbersAndItalics() {
        assertThat(BoundText.parse("At {finance.utilization-rate|prose-percentage} it was *high*."))
                .containsExactly(
                        new Inline.Words("At "),
                        new Inline.BoundFigure(
                                new MeasureKey("finance.utilization-rate"), FigureStyle.PROSE_PERCENTAGE, null),
                        new Inline.Words(" it was "),
                        new Inline.Emphasis("high"),
                        new Inline.Words("."));
    }

    @Test
    void leavesWhatIsWrittenWronglyInTheText() {
        assertThat(BoundText.parse("{finance.x|shouting}")).containsExactly(new Inline.Words("{finance.x|shouting}"));
    }

    @Test
    void saysWhatIsWrongAndHowToMendIt() {
        assertThat(BoundText.problems("a { b"))
                .singleElement()
                .asString()
                .contains("character 3", "write a bound number");
        assertThat(BoundText.problems("{finance.x|shouting}"))
                .singleElement()
                .asString()
                .contains("shouting", "prose-dollars");
        assertThat(BoundText.problems("{Finance|prose-rate}"))
                .singleElement()
                .asString()
                .contains("Finance");
        assertThat(BoundText.problems("{finance.x|prose-rate} and *more*")).isEmpty();
    }

    @Test
    void keepsTheSourceOfANumberThatNoDataHolds() {
        assertThat(BoundText.parse("by {'24,693'|Central Election Commission} observers"))
                .containsExactly(
                        new Inline.Words("by "),
                        new Inline.SourcedNumber("24,693", "Central Election Commission"),
                        new Inline.Words(" observers"));
        assertThat(BoundText.problems("{'24,693'| }"))
                .singleElement()
                .asString()
                .contains("'24,693'", "no source");
    }

    @Test
    void readsALineOfACellAsAParagraph() {
        assertThat(Table.ProseCell.of("One.\n\nTwo.").paragraphs())
                .containsExactly(List.of(new Inline.Words("One.")), List.of(new Inline.Words("Two.")));
    }
}

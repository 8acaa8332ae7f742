package org.missionbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.command.CommandOutcome.Rows;

class RowsTextTest {

    @Test
    void wrapsLongTextsButNeverFigures() {
        String longText =
                "the quick brown fox jumps over the lazy dog ".repeat(5).strip();
        Rows rows = new Rows(List.of("statement", "amount"), List.of(List.of(longText, "123 456 789.01")), List.of(1));

        List<String> lines = RowsText.lines(rows);

        assertThat(lines).allMatch(line -> line.length() <= 120);
        assertThat(lines).hasSize(5);
        assertThat(lines.get(2)).startsWith("the quick brown fox").endsWith("123 456 789.01");
    }

    @Test
    void givesTheLongestTextMostOfTheLine() {
        String finding = "the figures of one month differ ".repeat(10).strip();
        String rule = "of a rule somewhere ".repeat(9).strip();
        Rows rows =
                new Rows(List.of("severity", "finding", "rule"), List.of(List.of("warning", finding, rule)), List.of());

        List<String> lines = RowsText.lines(rows);

        assertThat(lines.get(1)).hasSize(120);
        assertThat(lines.get(0).indexOf("rule") - lines.get(0).indexOf("finding"))
                .isGreaterThanOrEqualTo(60);
        assertThat(lines).allMatch(line -> line.length() <= 120);
    }

    @Test
    void sharesTheLineAmongLongTexts() {
        List<String> long4 = List.of("a ".repeat(300), "b ".repeat(90), "c ".repeat(80), "d ".repeat(70));
        Rows rows = new Rows(List.of("one", "two", "three", "four"), List.of(long4), List.of());
        assertThat(RowsText.lines(rows).get(0))
                .isEqualTo("one" + " ".repeat(59) + "two" + " ".repeat(17) + "three" + " ".repeat(15) + "four");
    }

    @Test
    void keepsAWordThatIsTooLongWhole() {
        String key = "finance.variance." + "x".repeat(120);
        assertThat(RowsText.lines(new Rows(List.of("key"), List.of(List.of(key)), List.of())))
                .contains(key);
    }

    @Test
    void keepsColumnsUnderTheirHeadsWhereCodesAreLong() {
        String code = "human-rights-coordination-meetings";
        List<String> figures = List.of("1234567890", "1234567890", "1234567890", "1234567890", "1234567890");
        List<String> heads = List.of("Kind", "One", "Two", "Three", "Four", "Five", "Text");
        List<String> cells = new ArrayList<>(List.of(code));
        cells.addAll(figures);
        cells.add("some words that may be broken");
        List<String> lines = RowsText.lines(new Rows(heads, List.of(cells), List.of(1, 2, 3, 4, 5)));
        assertThat(lines.get(0).indexOf("One") + 3).isEqualTo(lines.get(2).indexOf("1234567890") + 10);
        assertThat(lines.get(2)).startsWith(code + "  1234567890");
    }

    @Test
    void countsLettersOutsideTheBasicPlaneOnce() {
        Rows rows = new Rows(List.of("a", "b"), List.of(List.of("𝔘𝔑", "1")), List.of(1));
        assertThat(RowsText.lines(rows)).containsExactly("a   b", "-----", "𝔘𝔑  1");
    }
}

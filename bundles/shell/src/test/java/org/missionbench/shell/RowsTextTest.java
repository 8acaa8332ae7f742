package org.missionbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

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
    void keepsAWordThatIsTooLongWhole() {
        String key = "finance.variance." + "x".repeat(120);
        assertThat(RowsText.lines(new Rows(List.of("key"), List.of(List.of(key)), List.of())))
                .contains(key);
    }

    @Test
    void countsLettersOutsideTheBasicPlaneOnce() {
        Rows rows = new Rows(List.of("a", "b"), List.of(List.of("𝔘𝔑", "1")), List.of(1));
        assertThat(RowsText.lines(rows)).containsExactly("a   b", "-----", "𝔘𝔑  1");
    }
}

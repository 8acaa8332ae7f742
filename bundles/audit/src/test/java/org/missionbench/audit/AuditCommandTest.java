package org.missionbench.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;

class AuditCommandTest {

    @TempDir
    Path folder;

    private CommandOutcome audit(String name) throws CommandRefused {
        return new AuditCommand().run(new Arguments(Map.of("file", name), folder), Progress.NONE);
    }

    @Test
    void isDoneWhenNothingIsFound() throws IOException, CommandRefused {
        Files.writeString(folder.resolve("aldoria.txt"), Aldoria.text());
        assertThat(audit("aldoria.txt").status()).isEqualTo(CommandOutcome.Status.DONE);
    }

    @Test
    void tellsFindingsWithBothPlaces() throws IOException, CommandRefused {
        Files.writeString(
                folder.resolve("aldoria.txt"), Aldoria.with("balance of $2,328,400", "balance of $2,382,400"));
        CommandOutcome outcome = audit("aldoria.txt");
        assertThat(outcome.status().exitStatus()).isEqualTo(1);
        assertThat(outcome.parts().toString())
                .contains(
                        "the text says $2,382,400, the table $2,328,400",
                        "para. 22, line 295",
                        "92 190.1 89 861.7 2 328.4 2.5");
        assertThat(outcome.data()).containsKeys("file", "passages", "numbers", "tables", "findings");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> audit("nowhere.txt"))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining("nowhere.txt")
                .hasMessageContaining("check the path");
    }

    @Test
    void refusesAFormatThatNobodyReads() throws IOException {
        Files.writeString(folder.resolve("report.odt"), "x");
        assertThatThrownBy(() -> audit("report.odt"))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining("nothing here reads .odt: use one of .txt");
    }

    @Test
    void refusesAFileWithoutText() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "\n\n");
        assertThatThrownBy(() -> audit("empty.txt"))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining("has no text");
    }

    @Test
    void refusesADirectory() {
        assertThatThrownBy(() -> audit("."))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining("is a directory: name the report in it");
    }

    @Test
    void refusesWhatIsNotText() throws IOException {
        byte[] bytes = new byte[2000];
        new Random(7).nextBytes(bytes);
        Files.write(folder.resolve("noise.txt"), bytes);
        assertThatThrownBy(() -> audit("noise.txt"))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining("is not text in UTF-8");
    }

    @Test
    void cutsExcerptsBetweenWords() throws IOException, CommandRefused {
        Files.writeString(folder.resolve("a.txt"), "1. There are 5 fees (2 small fees and 2 large fees).");
        assertThat(audit("a.txt").parts().toString())
                .contains(
                        "5 fees (2 small fees and 2 … is broken down into 2 + 2 = 4", "Read 1 passage with 4 numbers");
    }
}

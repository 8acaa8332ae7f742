package org.missionbench.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionbench.narrative.TestTexts.SCOPE;
import static org.missionbench.narrative.TestTexts.paragraph;
import static org.missionbench.narrative.TestTexts.stated;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.content.DocumentReader;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.narrative.Chapter.State;
import org.missionbench.narrative.NarrativeParagraph.Kind;

class NarrativeCommandTest {

    private static final String VOTERS = "narrative.figure.voters|prose-count";

    @TempDir
    Path folder;

    private TestTexts texts;

    @BeforeEach
    void open() throws IOException {
        texts = new TestTexts(folder);
        texts.put(
                stated("voters", "38", "person", null),
                stated("trees", "38", "tree", null),
                paragraph("I", 1, Kind.NUMBERED, "Voters: {" + VOTERS + "} came to *Town Hall*:"),
                paragraph("I", 2, Kind.ITEM, "the young;"),
                paragraph("I", 3, Kind.ITEM, "the old."),
                paragraph("I", 4, Kind.NUMBERED, "They planted {'7'|a report} trees."),
                paragraph("II", 1, Kind.NUMBERED, "In the end 38 trees stood."),
                new Chapter("I", "Politics", State.DRAFT, LocalDate.of(2023, 9, 15)));
        Files.writeString(folder.resolve("edited.docx"), "");
    }

    @AfterEach
    void close() {
        texts.close();
    }

    @Test
    void listsChaptersWithTheShareOfBoundNumbers() throws CommandRefused {
        Rows rows = (Rows) run(List.of()).parts().get(0);
        assertThat(rows.rows())
                .containsExactly(
                        List.of("I", "Politics", "draft", "2023-09-15", "14", "2", "0", "100%"),
                        List.of("II", "–", "–", "–", "6", "0", "1", "0%"));
    }

    @Test
    void proposesTheMeasureThatSharesMostWordsWithTheText() throws CommandRefused {
        Rows rows = (Rows) run(List.of(), "unbound", "true").parts().get(0);
        assertThat(rows.rows())
                .containsExactly(
                        List.of("II/1", "38", "{narrative.figure.trees|prose-count}"),
                        List.of("", "", "{narrative.figure.voters|prose-count}"));
    }

    @Test
    void comparesTwoVersionsWordByWord() throws CommandRefused {
        texts.put(paragraph("II", 1, Kind.NUMBERED, "In the end few trees stood."));
        assertThat(lines(run(List.of(), "compare", "2")))
                .containsExactly(
                        "II/1 (changed)", "  In the end [-38-] [+few+] trees stood.", "Change 2 changed 1 paragraph");
        assertThat(lines(run(List.of(), "compare", "1.."))).hasSize(3);
        assertThat(lines(run(List.of(), "compare", "2..2"))).hasSize(1);
        assertThatThrownBy(() -> run(List.of(), "compare", "two")).hasMessageContaining("'two' is neither");
        assertThatThrownBy(() -> run(List.of(), "compare", "99"))
                .hasMessageContaining("there is no change 99 of OTHER 2023/24; the newest is 2");
    }

    @Test
    void comparesParagraphsThatGotOtherNumbersByTheirTexts() throws CommandRefused {
        texts.put(
                paragraph("II", 1, Kind.NUMBERED, "A new beginning."),
                paragraph("II", 2, Kind.NUMBERED, "In the end 38 trees stood."));
        assertThat(lines(run(List.of(), "compare", "2")))
                .containsExactly("II/1 (new)", "  [+A new beginning.+]", "Change 2 changed 1 paragraph");
    }

    @Test
    void readsAnUneditedDocumentWithoutAChange() throws CommandRefused {
        assertThat(lines(run(document("38", "the young;"), "read", "edited.docx")))
                .containsExactly(
                        "The document has no paragraph of II; these texts stay as they are",
                        "The document reads as the store does: nothing to change");
    }

    @Test
    void takesOverWhatWasChangedAddedAndRemovedAsOneChangeThatCanBeUndone() throws CommandRefused {
        List<DocumentReader.ReadBlock> document = document("38", "the very young;");
        document.remove(2);
        document.add(2, unnamed("", "They sang 38 songs."));
        document.remove(3);
        document.add(new DocumentReader.ReadTable(List.of()));
        document.add(unnamed("(a)", "A note under a table."));
        List<NarrativeParagraph> before = texts.store.all(SCOPE, NarrativeParagraph.class);

        CommandOutcome preview = run(document, "read", "edited.docx", "preview", "true");
        assertThat(lines(preview))
                .startsWith(
                        "I/2 (changed)",
                        "  the [+very+] young;",
                        "I/new (new)",
                        "  [+They sang 38 songs.+]",
                        "I/3 (removed)",
                        "  [-the old.-]",
                        "I/4 (removed)",
                        "  [-They planted {'7'|a report} trees.-]")
                .anyMatch(line -> line.startsWith("I/new: 38 is bound to nothing; write {narrative.figure"));
        assertThat(texts.store.all(SCOPE, NarrativeParagraph.class)).isEqualTo(before);

        run(document, "read", "edited.docx");
        assertThat(texts.store.all(SCOPE, NarrativeParagraph.class))
                .extracting(row -> row.name() + " " + row.text())
                .containsExactly(
                        "I/1 Voters: {" + VOTERS + "} came to *Town Hall*:",
                        "I/2 the very young;",
                        "I/3 They sang 38 songs.",
                        "II/1 In the end 38 trees stood.");
        texts.store.undo(2, new ChangeNote("test", "test", ""));
        assertThat(texts.store.all(SCOPE, NarrativeParagraph.class)).isEqualTo(before);
    }

    @Test
    void bindsNumbersAgainThatAnotherProgramHasUnbound() throws CommandRefused {
        List<DocumentReader.ReadBlock> document = document("38", "the young;");
        document.set(
                0,
                new DocumentReader.ReadParagraph(
                        "I/1", 0, "1.", List.of(run("Voters: 38 came to "), italic("Town Hall"), run(" at last:"))));
        document.set(3, new DocumentReader.ReadParagraph("I/4", 0, "2.", List.of(run("They planted 8 trees."))));
        CommandOutcome outcome = run(document, "read", "edited.docx");
        assertThat(lines(outcome))
                .contains("I/4 no longer holds the bound number {'7'|a report}, which prints '7'")
                .noneMatch(line -> line.startsWith("I/1 no longer"));
        assertThat(texts.store.all(SCOPE, NarrativeParagraph.class))
                .extracting(NarrativeParagraph::text)
                .contains("Voters: {" + VOTERS + "} came to *Town Hall* at last:", "They planted 8 trees.");
    }

    @Test
    void takesOverANewOrder() throws CommandRefused {
        List<DocumentReader.ReadBlock> document = document("38", "the young;");
        document.add(0, document.remove(3));
        CommandOutcome outcome = run(document, "read", "edited.docx");
        assertThat(lines(outcome))
                .contains("Moved within its place: I/1")
                .anyMatch(line -> line.startsWith("The order taken over as change 2"));
        assertThat(texts.store.all(SCOPE, NarrativeParagraph.class))
                .extracting(row -> row.name() + " " + row.text())
                .containsExactly(
                        "I/1 They planted {'7'|a report} trees.",
                        "I/2 Voters: {" + VOTERS + "} came to *Town Hall*:",
                        "I/3 the young;",
                        "I/4 the old.",
                        "II/1 In the end 38 trees stood.");
    }

    @Test
    void refusesABoundNumberWhoseDigitsWereChanged() throws CommandRefused {
        CommandOutcome outcome = run(document("39", "the young;"), "read", "edited.docx");
        assertThat(outcome.status()).isEqualTo(CommandOutcome.Status.FINDINGS);
        assertThat(lines(outcome).get(0))
                .contains(
                        "Paragraph I/1",
                        "{" + VOTERS + "}",
                        "'38'",
                        "'39'",
                        "measures narrative.figure.voters --explain");
        assertThat(texts.store.changes(SCOPE, 9)).hasSize(1);
    }

    @Test
    void refusesADocumentOfSomebodyElseAndOtherFormats() throws IOException {
        assertThatThrownBy(() -> run(List.of(unnamed("", "Hello.")), "read", "edited.docx"))
                .hasMessageContaining("holds none of the 5 paragraphs");
        assertThatThrownBy(() -> run(List.of(), "read", "edited.odt"))
                .hasMessageContaining("'edited.odt' cannot be read; formats that can: [docx]");
    }

    private static List<DocumentReader.ReadBlock> document(String voters, String item) {
        return new ArrayList<>(List.of(
                new DocumentReader.ReadParagraph(
                        "I/1",
                        0,
                        "1.",
                        List.of(
                                run("Voters: "),
                                new DocumentReader.Run(voters, VOTERS, false),
                                run(" came\u00a0to "),
                                new DocumentReader.Run("Town Hall", "", true),
                                run(":"))),
                unnamed("(a)", item),
                unnamed("(b)", "the old."),
                new DocumentReader.ReadParagraph(
                        "I/4",
                        0,
                        "2.",
                        List.of(
                                run("They planted "),
                                new DocumentReader.Run("7", "'7'|a report", false),
                                run(" trees.")))));
    }

    private static DocumentReader.Run run(String text) {
        return new DocumentReader.Run(text, "", false);
    }

    private static DocumentReader.Run italic(String text) {
        return new DocumentReader.Run(text, "", true);
    }

    private static DocumentReader.ReadParagraph unnamed(String number, String text) {
        return new DocumentReader.ReadParagraph("", 0, number, List.of(run(text)));
    }

    private CommandOutcome run(List<DocumentReader.ReadBlock> document, String... arguments) throws CommandRefused {
        Map<String, String> values = arguments.length == 0
                ? Map.of()
                : arguments.length == 2
                        ? Map.of(arguments[0], arguments[1])
                        : Map.of(arguments[0], arguments[1], arguments[2], arguments[3]);
        NarrativeCommand command = new NarrativeCommand(
                texts.store,
                texts::measures,
                new ReportTexts(texts.store, List.of()),
                List.of(new Fixed(document)),
                List.of());
        return command.run(new Arguments(values, folder), Progress.NONE);
    }

    private static List<String> lines(CommandOutcome outcome) {
        return outcome.parts().stream()
                .filter(Line.class::isInstance)
                .map(part -> ((Line) part).text())
                .collect(Collectors.toList());
    }

    /** A reader that has read already. */
    private record Fixed(List<ReadBlock> blocks) implements DocumentReader {

        @Override
        public String id() {
            return "documents/read-docx";
        }

        @Override
        public String format() {
            return "docx";
        }

        @Override
        public List<ReadBlock> read(InputStream in) {
            return blocks;
        }
    }
}

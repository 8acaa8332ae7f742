package org.missionbench.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionbench.narrative.TestTexts.SCOPE;
import static org.missionbench.narrative.TestTexts.stated;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.narrative.Chapter.State;
import org.missionbench.narrative.ForeignEdits.Edit;

/** The chapters' owners stand in for the texts of other modules. */
class EditedCellsTest {

    private static final String OWNER = "The office of {narrative.figure.people|prose-count} people in charge";

    @TempDir
    Path folder;

    private TestTexts texts;

    @BeforeEach
    void open() {
        texts = new TestTexts(folder);
        texts.put(
                stated("people", "38", "person", null),
                new Chapter("I", OWNER + "\nA second line of it", State.DRAFT, LocalDate.of(2023, 9, 15)),
                new Chapter("II", "Shared", State.DRAFT, null),
                new Chapter("III", "Shared", State.DRAFT, null));
    }

    @AfterEach
    void close() {
        texts.close();
    }

    @Test
    void findsTheCellThatPrintsALineAndBindsItsNumbersAgain() {
        EditedCells cells = cells(
                edit("The office of 38 people in charge", "The large office of 38 people in charge"),
                edit("A second line of it", "Another line of it"));
        assertThat(cells.left().edits()).isEmpty();
        assertThat(cells.changes()).extracting(TextVersions.Changed::name).containsExactly("chapter, I, owner");
        assertThat(cells.rows())
                .containsExactly(new Chapter(
                        "I",
                        "The large office of {narrative.figure.people|prose-count} people in charge\nAnother line of it",
                        State.DRAFT,
                        LocalDate.of(2023, 9, 15)));
    }

    @Test
    void leavesWhatNobodyPrintsAndWhatSeveralCellsPrint() {
        EditedCells cells = cells(edit("Nobody prints this", "Or that"), edit("Shared", "Divided"));
        assertThat(cells.rows()).isEmpty();
        assertThat(cells.left().edits()).extracting(Edit::printed).containsExactly("Nobody prints this", "Shared");
    }

    @Test
    void leavesALineWhoseBoundDigitsWereChanged() {
        EditedCells cells = cells(edit("The office of 38 people in charge", "The office of 39 people in charge"));
        assertThat(cells.rows()).isEmpty();
        assertThat(cells.left().edits())
                .extracting(Edit::text)
                .containsExactly(
                        "I: The office of [-38-] [+39+] people in charge (the digits of a bound number were changed)");
    }

    private EditedCells cells(Edit... edits) {
        return EditedCells.of(
                texts.store, SCOPE, new PrintedTexts(texts.measures(SCOPE)), new ForeignEdits(List.of(edits)));
    }

    private static Edit edit(String printed, String read) {
        return new Edit("I", false, printed, read, "");
    }
}

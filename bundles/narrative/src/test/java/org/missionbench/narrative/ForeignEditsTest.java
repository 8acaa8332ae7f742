package org.missionbench.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.content.DocumentReader.ReadBlock;
import org.missionbench.contracts.content.DocumentReader.ReadParagraph;
import org.missionbench.contracts.content.DocumentReader.ReadTable;
import org.missionbench.contracts.content.DocumentReader.Run;

class ForeignEditsTest {

    private static final List<ReadBlock> REPORT = List.of(
            paragraph("", 1, "Mandate"),
            paragraph("I/1", 0, "A text of the narrative."),
            paragraph("", 0, "A project taught 53 students to debate."),
            new ReadTable(
                    List.of(List.of("Category", "Amount"), List.of("Travel", "180.4"), List.of("Medical", "40.2"))));

    @Test
    void findsNothingInAnUneditedDocument() {
        assertThat(edits(REPORT).edits()).isEmpty();
    }

    @Test
    void findsAChangedCellAtItsPlace() {
        assertThat(edits(with(
                                3,
                                new ReadTable(List.of(
                                        List.of("Category", "Amount"),
                                        List.of("Travel", "190.4"),
                                        List.of("Medical", "40.2")))))
                        .edits())
                .extracting(ForeignEdits.Edit::text)
                .containsExactly("Mandate, table, row 'Travel', column 2: [-180.4-] [+190.4+]");
    }

    @Test
    void findsAChangedParagraphByItsWordsAndARemovedOne() {
        ForeignEdits changed = edits(with(2, paragraph("", 0, "A project taught 53 pupils to debate.")));
        assertThat(changed.edits())
                .extracting(ForeignEdits.Edit::text)
                .containsExactly("Mandate: A project taught 53 [-students-] [+pupils+] to debate.");
        assertThat(changed.has("A project taught 53 pupils to debate.")).isTrue();

        List<ReadBlock> shorter = new ArrayList<>(REPORT);
        shorter.remove(2);
        assertThat(edits(shorter).edits()).extracting(ForeignEdits.Edit::read).containsExactly("");
    }

    @Test
    void findsAChangedHeadingAndLeavesOutSectionsThatWereNotSent() {
        List<ReadBlock> renamed = with(0, paragraph("", 1, "Task"));
        assertThat(edits(renamed).edits())
                .extracting(ForeignEdits.Edit::text)
                .containsExactly("Mandate: [-Mandate-] [+Task+]");
        assertThat(edits(List.of(paragraph("", 1, "Resources"))).edits()).isEmpty();
    }

    @Test
    void leavesTheNarrativesOwnTextsAndNewParagraphsToTheNarrative() {
        List<ReadBlock> document = with(1, paragraph("I/1", 0, "A quite other text."));
        document.add(paragraph("", 0, "Something new."));
        assertThat(edits(document).edits()).isEmpty();
    }

    private static ForeignEdits edits(List<ReadBlock> document) {
        return ForeignEdits.of(REPORT, document, paragraph -> paragraph.name().equals("I/1"));
    }

    private static List<ReadBlock> with(int at, ReadBlock block) {
        List<ReadBlock> document = new ArrayList<>(REPORT);
        document.set(at, block);
        return document;
    }

    private static ReadParagraph paragraph(String name, int depth, String text) {
        return new ReadParagraph(name, depth, "", List.of(new Run(text, "", false)));
    }
}

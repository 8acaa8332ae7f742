package org.missionbench.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.content.Table;

class FindingsAnnexTest {

    private static final Document EMPTY =
            new Document(new Document.Cover("", "United Nations", "", "Title", "", "", Map.of()), "en", List.of());

    @Test
    void listsWhatWasFoundWithItsPlaces() {
        Finding finding = new Finding(
                "fuel/litres",
                Finding.Severity.ERROR,
                "Litres {differ}",
                List.of(new Finding.Place("table 1", "12"), new Finding.Place("text", "")));
        Document document = FindingsAnnex.after(EMPTY, List.of(finding));
        assertThat(document.parts()).extracting(Document.Part::block).contains(new Heading(1, "Findings"));
        Table table = (Table) document.parts().get(2).block();
        assertThat(table.rows().get(0).cells())
                .containsExactly(
                        new Table.TextCell("Error"),
                        new Table.ProseCell(List.of(words("Litres {differ}"), words("Rule: fuel/litres"))),
                        new Table.ProseCell(List.of(words("table 1: 12"), words("text"))));
    }

    @Test
    void saysThatNothingWasFound() {
        assertThat(FindingsAnnex.after(EMPTY, List.of()).parts())
                .last()
                .extracting(Document.Part::block)
                .isEqualTo(new Paragraph(false, words("Every rule that could be checked holds.")));
    }

    private static List<Inline> words(String text) {
        return List.of(new Inline.Words(text));
    }
}

package org.missionbench.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Listing;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.content.Table;

class DocumentTextsTest {

    private static final Document REPORT = new Document(
            new Document.Cover("", "United Nations", "", "Title", "", "", Map.of()),
            "en",
            List.of(
                    part("", new Heading(1, "Summary")),
                    part("", new Paragraph("0/1", false, BoundText.parse("It cost {finance.total|prose-dollars}."))),
                    part("II.", new Heading(1, "Mandate performance")),
                    part("E.", new Heading(2, "Frameworks")),
                    part("", new Heading(3, "Component 1")),
                    part("", new Paragraph("II.E.1/1", true, BoundText.parse("In {'12'|a report} places."))),
                    part("", table("Of 40 meetings 38 were held in 2021/22.")),
                    part("IV.", new Heading(1, "Variances")),
                    part("", new Heading(4, "Travel")),
                    part("7.", new Paragraph(true, BoundText.parse("7 trips fewer."))),
                    part("", new Listing(List.of(BoundText.parse("by *3 cars*"))))));

    @Test
    void knowPlacesAndNumbersOfTheTextsOfEveryModule() {
        assertThat(DocumentTexts.of(REPORT))
                .extracting(text -> "%s | %s | %d bound | %s"
                        .formatted(
                                text.place(),
                                text.where(),
                                text.bound(),
                                text.unbound().stream()
                                        .map(Numerals.Numeral::printed)
                                        .toList()))
                .containsExactly(
                        "0 | 0/1 | 1 bound | []",
                        "II.E.1 | II.E.1/1 | 1 bound | []",
                        "II.E.1 | table in Component 1, row meetings | 0 bound | [40, 38]",
                        "IV | 7 of Travel | 0 bound | [7]",
                        "IV | list in Travel | 0 bound | [3]");
    }

    private static Document.Part part(String number, Block block) {
        return new Document.Part(number, block);
    }

    private static Table table(String text) {
        return new Table(
                "outputs",
                "",
                "",
                List.of(Table.Column.prose("Output", 1)),
                List.of(new Table.Row("meetings", Table.RowKind.LINE, List.of(Table.ProseCell.of(text)))),
                Map.of());
    }
}

package org.missionbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.DocumentReader;
import org.missionbench.contracts.content.DocumentReader.ReadBlock;
import org.missionbench.contracts.content.DocumentReader.ReadParagraph;
import org.missionbench.contracts.content.DocumentReader.ReadTable;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.Money;

class DocumentsTest {

    private static ReadParagraph paragraph(int depth, String number, String text) {
        return new ReadParagraph("", depth, number, List.of(new DocumentReader.Run(text, "", false)));
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    private static List<String> foreign(ReadBlock... blocks) {
        return rules(ReportAgreesCheck.findings(ForeignDocument.read(List.of(blocks))));
    }

    private static ReadTable resources(String police, String gross) {
        return new ReadTable(List.of(
                List.of("Category", "Apportionment", "Expenditure", "Variance"),
                List.of("Military observers", "357.3", "279.7", "77.6"),
                List.of("United Nations police", "411.2", "336.3", police),
                List.of("Official travel", "319.8", "180.4", "139.4"),
                List.of("Ground transportation", "182.0", "244.2", "(62.2)"),
                List.of("Gross requirements", "1 270.3", gross, "229.7")));
    }

    @Test
    void acceptsATableWhoseCellsAgree() {
        assertThat(foreign(resources("74.9", "1 040.6"))).isEmpty();
    }

    @Test
    void findsACellThatDoesNotFollow() {
        assertThat(foreign(resources("79.4", "1 040.6")))
                .contains("audit/table-rows-compute", "audit/table-totals-add-up");
    }

    @Test
    void readsFrameworksFromTheirCells() {
        ReadTable outputs = new ReadTable(List.of(
                List.of("Planned outputs", "Completed (number or yes/no)", "Remarks"),
                List.of(
                        "Organization of 10 workshops",
                        "12",
                        "Workshops were held as follows:\n7 workshops for judges\n4 workshops for mayors\n"
                                + "The lower-than-planned number resulted from the rain")));
        assertThat(foreign(paragraph(1, "II.", "Mandate performance"), outputs))
                .containsExactlyInAnyOrder("audit/breakdowns-add-up", "audit/output-remarks-fit-plan");
    }

    @Test
    void readsLetteredItemsAsOneParagraph() {
        assertThat(foreign(
                        paragraph(0, "5.", "The Mission supported three initiatives:"),
                        paragraph(0, "(a)", "local radio;"),
                        paragraph(0, "(b)", "grazing.")))
                .containsExactly("audit/listed-items-counted");
    }

    @Test
    void readsOurOwnBlocks() {
        Table table = new Table(
                "revenue",
                "",
                "",
                List.of(Table.Column.text("Category"), Table.Column.figures("Amount")),
                List.of(
                        row("a", Table.RowKind.LINE, "Fees", "57.2"),
                        row("b", Table.RowKind.LINE, "Cancellations", "18.8"),
                        row("t", Table.RowKind.TOTAL, "Total", "75.0")),
                Map.of());
        Document document = new Document(
                new Document.Cover("A/1", "United Nations", "", "Report", "", "", Map.of()),
                "en",
                List.of(
                        new Document.Part("I.", new Heading(1, "Revenue")),
                        new Document.Part("", table),
                        new Document.Part(
                                "1.",
                                new Paragraph(
                                        true,
                                        List.of(new Inline.Words(
                                                "There are 5 fees (2 small fees and 2 large fees)."))))));
        assertThat(rules(ReportAgreesCheck.findings(OwnDocument.read(document))))
                .containsExactlyInAnyOrder("audit/table-totals-add-up", "audit/breakdowns-add-up");
    }

    private static Table.Row row(String id, Table.RowKind kind, String label, String thousands) {
        return new Table.Row(
                id,
                kind,
                List.of(
                        new Table.TextCell(label),
                        new Table.FigureCell(Money.usdThousands(thousands), FigureStyle.THOUSANDS)));
    }
}

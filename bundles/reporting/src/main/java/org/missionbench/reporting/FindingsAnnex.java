package org.missionbench.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.content.Table;

/** What the checks have found, as the last page of the report. */
final class FindingsAnnex {

    private static final List<Table.Column> COLUMNS = List.of(
            Table.Column.prose("Severity", 10),
            Table.Column.prose("Finding", 55),
            Table.Column.prose("Where, and what stands there", 35));

    private FindingsAnnex() {}

    /** The document with the annex at its end. */
    static Document after(Document document, List<Finding> findings) {
        List<Document.Part> parts = new ArrayList<>(document.parts());
        parts.add(new Document.Part("", new Heading(1, "Findings")));
        for (Block block : blocks(findings)) {
            parts.add(new Document.Part("", block));
        }
        return new Document(document.cover(), document.language(), parts);
    }

    private static List<Block> blocks(List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of(paragraph("Every rule that could be checked holds."));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(new Table.Row("finding-" + (rows.size() + 1), Table.RowKind.LINE, cells(finding)));
        }
        return List.of(
                paragraph(
                        "What the checks of all modules have found in the figures and texts of this report, gravest first. This page is not part of the report to the legislative body."),
                new Table("findings", "", "", COLUMNS, rows, Map.of()));
    }

    private static List<Table.Cell> cells(Finding finding) {
        String severity = finding.severity().name();
        String capitalized = severity.charAt(0) + severity.substring(1).toLowerCase(Locale.ROOT);
        return List.of(
                new Table.TextCell(capitalized),
                prose(List.of(finding.statement(), "Rule: " + finding.rule())),
                prose(finding.places().stream().map(FindingsAnnex::place).toList()));
    }

    private static String place(Finding.Place place) {
        return place.value().isEmpty() ? place.where() : place.where() + ": " + place.value();
    }

    // what is found may hold braces and stars, which are no markup here
    private static Table.Cell prose(List<String> paragraphs) {
        return new Table.ProseCell(paragraphs.stream()
                .map(text -> List.<Inline>of(new Inline.Words(text)))
                .toList());
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(false, List.of(new Inline.Words(text)));
    }
}
